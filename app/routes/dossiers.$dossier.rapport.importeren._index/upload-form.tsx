import { uploadText as words } from '#app/text/import.ts'
import { Button } from '#app/ui/button.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Panel } from '#app/ui/panel.tsx'

export function UploadForm({ error }: { error: string | undefined }) {
  return (
    <Panel>
      <Form intent="upload" encType="multipart/form-data">
        <FileField
          name="file"
          label={words.file}
          hint={words.formats}
          accept=".txt,.md,.markdown,text/plain,text/markdown"
          maxMegabytes={5}
          error={error}
          required
        />
        <FormActions>
          <Button variant="primary" icon="upload">
            {words.send}
          </Button>
        </FormActions>
      </Form>
    </Panel>
  )
}
