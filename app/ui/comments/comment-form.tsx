import type { Thread, ThreadRoom } from '#app/services/comments/thread.server.ts'
import { comments as words } from '#app/text/comments.ts'
import { Button } from '../button.tsx'
import { FieldGroup } from '../field.tsx'
import { Form, FormActions } from '../form.tsx'
import { Icon } from '../icon.tsx'
import { TextArea } from '../text-area.tsx'
import type { ThreadFormProps } from './form-props.ts'
import { MentionFields } from './mention-fields.tsx'
import { roomLooks } from './room-looks.ts'

type CommentFormProps = ThreadFormProps & { thread: Thread }

/** A remark of one's own: first the words, then who may read them, and the button says so once more. */
export function CommentForm({ thread, base, nonce, refused }: CommentFormProps) {
  const { rooms, colleagues } = thread
  const mine = refused?.type === 'comment' ? refused : undefined
  const [values, errors] = [mine?.values ?? {}, mine?.errors ?? {}]
  const [first, ...others] = rooms
  if (!first) return null
  // The safest room, also for who looks at another one: what is meant for partners is chosen, never met by default.
  const checked = rooms.find(({ key }) => key === values.room) ?? first
  const contactsOf = (room: ThreadRoom) => (
    <MentionFields
      name={`mention-${room.key}`}
      label={room.name ? words.mentionContacts(room.name) : words.mentionAllContacts}
      people={room.contacts}
      chosen={values[`mention-${room.key}`]}
    />
  )
  return (
    <div className="comment-form">
      <Form
        intent="comment"
        nonce={`${nonce}-reactie`}
        action={base}
        hidden={others.length === 0 ? { room: first.key } : undefined}
      >
        {others.length > 0 ? <NeutralButton /> : null}
        <TextArea
          name="body"
          label={words.write}
          hint={words.hint}
          required
          rows={3}
          error={errors.body}
          defaultValue={values.body}
        />
        <MentionFields
          name="mention"
          label={words.mention}
          people={colleagues}
          chosen={values.mention}
          error={errors.mention}
        />
        {others.length === 0 ? (
          <div className={`${roomLooks[first.room].className} room-choice`}>
            <RoomName room={first} />
            <p className="room-choice__hint">{first.hint}</p>
            {contactsOf(first)}
            <Button variant="primary">{first.send}</Button>
          </div>
        ) : (
          <FieldGroup name="room" label={words.room} required error={errors.room}>
            <div className="rooms">
              {rooms.map((room) => (
                <RoomChoice key={room.key} room={room} checked={room === checked}>
                  {contactsOf(room)}
                </RoomChoice>
              ))}
            </div>
          </FieldGroup>
        )}
      </Form>
    </div>
  )
}

/**
 * What Enter presses, wherever the focus is: it says nothing about a room. Only browsers that cannot hide the buttons
 * of the other rooms show it.
 */
function NeutralButton() {
  return (
    <div className="comment-form__neutral">
      <FormActions>
        <Button variant="primary">{words.send}</Button>
      </FormActions>
    </div>
  )
}

type RoomChoiceProps = { room: ThreadRoom; checked: boolean; children: React.ReactNode }

/** One room to choose; the button that belongs to it shows when it is chosen. */
function RoomChoice({ room, checked, children }: RoomChoiceProps) {
  const { key, hint, send } = room
  const id = `kamer-${key}`
  return (
    <div className={`${roomLooks[room.room].className} room-choice room-choice--radio`}>
      <input
        type="radio"
        name="room"
        id={id}
        value={key}
        defaultChecked={checked}
        aria-describedby={`${id}-uitleg`}
      />
      <label htmlFor={id}>
        <RoomName room={room} />
      </label>
      <p className="room-choice__hint" id={`${id}-uitleg`}>
        {hint}
      </p>
      <div className="room-choice__then">
        {children}
        <Button variant="primary" name="to" value={key}>
          {send}
        </Button>
      </div>
    </div>
  )
}

function RoomName({ room }: { room: Pick<ThreadRoom, 'room' | 'label'> }) {
  return (
    <span className="room__name">
      <Icon name={roomLooks[room.room].icon} size={18} />
      {room.label}
    </span>
  )
}
