/** Some people write in their own language; technicians answer in theirs. By kind of issue. */
export const foreign: Record<string, readonly { summary: string; description: string }[]> = {
  'password-reset': [
    {
      summary: 'Passwort vergessen',
      description:
        'Guten Morgen, ich habe mein Passwort vergessen und komme nicht mehr rein. {first}',
    },
    {
      summary: 'Mot de passe expiré',
      description:
        'Bonjour, mon mot de passe a expiré et je ne peux plus me connecter. Merci, {first}',
    },
  ],
  'printer-offline': [
    {
      summary: 'Drucker {printer} druckt nicht',
      description: 'Der Drucker {printer} ist offline, es kommt nichts heraus. Bitte um Hilfe.',
    },
    {
      summary: 'La impresora no imprime',
      description:
        'La impresora {printer} aparece sin conexión desde esta mañana. Gracias, {first}',
    },
  ],
  'vpn-fails': [
    {
      summary: 'VPN verbindet nicht',
      description: 'Aus dem Homeoffice kommt keine VPN-Verbindung zustande. {first} {last}',
    },
    {
      summary: 'No puedo conectar la VPN',
      description: 'Trabajo desde casa y la VPN no conecta, se queda en «verificando».',
    },
  ],
  'outlook-broken': [
    {
      summary: 'Outlook startet nicht mehr',
      description: 'Seit heute früh bleibt Outlook beim Laden des Profils hängen.',
    },
    {
      summary: 'Outlook ne démarre plus',
      description: 'Outlook se ferme tout seul dès que je le lance. {first}',
    },
  ],
  'slow-computer': [
    {
      summary: 'Rechner sehr langsam',
      description: 'Mein Laptop {pc} ist extrem langsam, Excel braucht Minuten.',
    },
  ],
};
