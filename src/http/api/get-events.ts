import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { deskFeed } from '../events/desk-feed.ts';
import { eventStream } from '../events/event-stream.ts';

export const getEvents = endpoint({
  method: 'get',
  path: '/api/events',
  access: 'desk:read',
  summary:
    'What changes, as server-sent events: run {id}, integration {state, ...}, reset when too much was missed',
  answer: z.string(),
  async handle({ context }, deps) {
    return eventStream(deskFeed(deps), context.req.header('last-event-id'), deps.closing?.());
  },
});
