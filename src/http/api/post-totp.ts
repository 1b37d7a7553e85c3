import { clientById } from '../../clients/index.ts';
import { BegunTotpEnrolment, NewTotpEnrolment } from '../../contracts/totp.ts';
import { enrolContact } from '../../integrations/totp/index.ts';
import { AppError } from '../../lib/errors.ts';
import { endpoint } from '../endpoint.ts';
import { needsStepUp } from '../needs-step-up.ts';
import { presentEnrolment } from '../present-totp.ts';
import { providerSettings } from '../provider-form.ts';

export const postTotp = endpoint({
  method: 'post',
  path: '/api/totp',
  access: 'verifications:attest',
  summary:
    'Enrol a contact’s authenticator app, after making sure who they are; the secret is answered once. Wants the password within ten minutes',
  body: NewTotpEnrolment,
  answer: BegunTotpEnrolment,
  status: 201,
  async handle({ body, by }, { database, audit, clock, room }) {
    needsStepUp(by, 'Enrolling a contact', clock);
    const { client, settings } = await database.transaction('msp', async (tx) => ({
      client: await clientById(tx, body.clientId),
      settings: await providerSettings(tx, room.masterKey, 'totp'),
    }));
    if (!settings)
      throw new AppError('not-connected', 'Connect authenticator codes in MSP Settings first.', {
        status: 409,
      });
    const { api } = await room.psa.current();
    const contact = await api.getContact(body.contactId);
    if (contact.company?.id !== client.companyId)
      throw new AppError('bad-input', 'This contact is not one of this client’s.', {
        status: 400,
        fields: [{ field: 'contactId', message: 'is of another company' }],
      });
    return database.transaction('msp', async (tx) => {
      const begun = await enrolContact(tx, room.masterKey, String(settings.issuer), {
        clientId: client.id,
        contactId: contact.id,
        contactName: `${contact.firstName} ${contact.lastName}`.trim(),
        enrolledBy: by.name,
        method: body.method,
      });
      await audit.record(tx, {
        actor: by.id,
        action: 'totp.enrol',
        subject: begun.enrolment.id,
        detail: { clientId: client.id, contactId: contact.id, method: body.method },
      });
      return { ...begun, enrolment: presentEnrolment(begun.enrolment) };
    });
  },
});
