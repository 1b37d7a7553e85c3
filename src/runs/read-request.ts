import type { Note } from '../integrations/connectwise/index.ts';
import { hasMarker } from '../notes/index.ts';
import { htmlToText } from '../text/html-to-text.ts';
import { newWords } from '../text/new-words.ts';
import {
  classifySensitivity,
  hashRequest,
  type Sensitivity,
  type VerifiedRequest,
} from '../verification/index.ts';
import { signedBy } from './note-author.ts';
import type { Turn } from './turn.ts';

/** What a ticket asks, in the words of whoever asks, and how sensitive that is. */
export interface TicketRequest extends VerifiedRequest {
  sensitivity: Sensitivity;
}

/**
 * Reads the request from ConnectWise as it is now. Its words are the summary, the note that opened the
 * ticket (with what it forwards), and later notes by anyone but technicians and Muster that ask for
 * something sensitive or bring an address or number: small talk does not make another request of it.
 */
export async function readRequest({ psa, ticket }: Turn): Promise<TicketRequest> {
  const [opening, ...later] = await foreignNotes(psa, await psa.api.listNotes(ticket.id));
  const texts = opening ? [htmlToText(opening.text)] : [];
  for (const note of later) {
    const { text } = newWords(note.text);
    if (changesRequest(text)) texts.push(text);
  }
  const sensitivity = classifySensitivity({ summary: ticket.summary, body: texts.join('\n\n') });
  return {
    sensitivity,
    ticketId: ticket.id,
    contactId: ticket.contact?.id ?? null,
    contactName: ticket.contact?.name ?? ticket.contactName ?? 'unknown',
    account: sensitivity.account,
    category: sensitivity.category ?? 'none',
    evidence: sensitivity.evidence?.text ?? '',
    requestHash: hashRequest({ summary: ticket.summary, texts }),
  };
}

/** The first note whoever typed it (technicians write down what callers ask), then strangers' ones. */
async function foreignNotes(psa: Turn['psa'], notes: Note[]): Promise<Note[]> {
  const found: Note[] = [];
  for (const note of notes) {
    const { kind } = await signedBy(psa, note);
    if (kind === 'muster' || (kind === 'api-member' && hasMarker(note.text))) continue;
    if (found.length === 0 || kind !== 'technician') found.push(note);
  }
  return found;
}

/** An e-mail or web address, or a number long enough to be a phone's or an account's. */
const ADDRESS = /\S@\S+\.\S|https?:\/\/|www\.|(?:\d[\s().-]{0,2}){7,}/i;

function changesRequest(text: string): boolean {
  return ADDRESS.test(text) || classifySensitivity({ summary: '', body: text }).sensitive;
}
