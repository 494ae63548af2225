/** What whoever starts the server reads: in the terminal, and as the plainest error pages. */
export const startup = {
  ready: (address: string) => `Aanjager staat klaar op ${address}`,
  stopping: 'Aanjager stopt.',
  refused: 'Aanjager start niet. Dit moet eerst kloppen:',
  portInUse: (port: number) =>
    `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort: PORT=3001 npm start`,
  portNotAllowed: (port: number) => `Poort ${port} mag u niet gebruiken. Kies een poort boven 1023.`,
  hostUnknown: (host: string) => `Het adres ${host} (HOST) bestaat niet op deze computer.`,
  dataDirNotWritable: (dir: string) =>
    `De map ${dir} (DATA_DIR) is niet te schrijven. Geef schrijfrechten, of kies een andere map.`,
  notBuilt: 'De pagina’s zijn nog niet gebouwd. Doe eerst: npm run build',
  failed: 'Aanjager kon niet starten door een onverwachte fout:',
  settings: {
    PORT: 'PORT moet een getal zijn van 0 tot en met 65535.',
    HOST: 'HOST moet een naam of IP-adres zijn.',
    DATA_DIR: 'DATA_DIR moet de naam van een map zijn.',
    DATABASE_URL: 'DATABASE_URL moet beginnen met postgres:// of postgresql://.',
    ORIGIN: 'ORIGIN moet een webadres zijn zonder pad, zoals https://aanjager.voorbeeld.nl.',
    SESSION_SECRET: 'SESSION_SECRET moet ten minste 32 tekens lang zijn.',
    SMTP_URL: 'SMTP_URL moet beginnen met smtp:// of smtps://.',
    MAIL_FROM: 'MAIL_FROM moet een e-mailadres zijn: de afzender van onze e-mail.',
    LOG_LEVEL: 'LOG_LEVEL moet een van deze zijn: fatal, error, warn, info, debug, trace, silent.',
    TRUST_PROXY: 'TRUST_PROXY moet een getal zijn, of een lijst van IP-adressen met komma’s ertussen.',
    SECURITY_CONTACT: 'SECURITY_CONTACT moet een e-mailadres zijn, of een adres dat met https:// begint.',
  },
  missing: {
    ORIGIN:
      'ORIGIN ontbreekt: het adres waarop gebruikers Aanjager bereiken, zoals https://aanjager.voorbeeld.nl.',
    SESSION_SECRET:
      'SESSION_SECRET ontbreekt: een geheim van ten minste 32 tekens. Maak er een met: openssl rand -base64 48',
    SMTP_URL: 'SMTP_URL ontbreekt: de mailserver, zoals smtps://naam:wachtwoord@mail.voorbeeld.nl.',
  },
  unsafe: {
    ORIGIN: 'ORIGIN moet met https:// beginnen. Alleen op localhost mag http://.',
    SESSION_SECRET: 'SESSION_SECRET is te makkelijk te raden. Maak een nieuwe met: openssl rand -base64 48',
  },
}
