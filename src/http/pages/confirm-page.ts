import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { answerLink, CONFIRM_PATH, readLink } from '../../integrations/email/index.ts';
import type { HttpDeps } from '../deps.ts';

const MAX_BYTES = 4_096;

/**
 * The page behind a one-time link: says what is asked, and takes yes with the number, or no. Opening it
 * decides nothing, because mail scanners open links. A link that is unknown, answered or over gets the
 * same page. No script, no cookie.
 */
export function registerConfirmPage(app: OpenAPIHono, { database }: HttpDeps): void {
  app.get('/confirm.css', (c) => c.body(style, 200, { 'Content-Type': 'text/css' }));
  app.get(`${CONFIRM_PATH}/:token`, async (c) => {
    const asked = await readLink(database, c.req.param('token'));
    return asked ? page(c, 200, question(asked)) : page(c, 404, OVER);
  });
  app.post(`${CONFIRM_PATH}/:token`, bodyLimit({ maxSize: MAX_BYTES }), async (c) => {
    const token = c.req.param('token');
    const { answer, number } = await c.req.parseBody();
    if (answer !== 'yes' && answer !== 'no') return page(c, 400, OVER);
    const outcome = await answerLink(
      database,
      token,
      answer === 'no' ? { answer } : { answer, number: String(number ?? '') },
    );
    switch (outcome) {
      case 'confirmed':
        return page(c, 200, said('Thank you', 'Your help desk goes on with your request now.'));
      case 'denied':
        return page(
          c,
          200,
          said('Thank you for telling us', 'Nothing is done. Your help desk has been warned.'),
        );
      case 'wrong-number': {
        const asked = await readLink(database, token);
        return asked ? page(c, 400, question(asked, true)) : page(c, 404, OVER);
      }
      case 'over':
        return page(c, 404, OVER);
    }
  });
}

const said = (title: string, text: string) => html`<h1>${title}</h1><p>${text}</p>`;
const OVER = said(
  'This link is not valid any more',
  'It was answered, has expired, or is not complete. Please call your help desk.',
);

function question({ asks, ticketId }: { asks: string; ticketId: number }, wrong = false) {
  return html`<h1>Was this you?</h1>
<p>Your help desk was asked, in your name, for: <strong>${asks}</strong> (ticket #${ticketId}).</p>
${wrong ? html`<p role="alert">That is not the number. You can try once more.</p>` : ''}
<form method="post">
<label for="number">If it was you: the two-digit number that our technician tells you by phone</label>
<input id="number" name="number" inputmode="numeric" pattern="[0-9]{2}" maxlength="2" autocomplete="off">
<button name="answer" value="yes">Yes, it was me</button>
<button name="answer" value="no" formnovalidate>No, it was not me</button>
</form>`;
}

function page(c: Context, status: 200 | 400 | 404, content: ReturnType<typeof said>) {
  c.header('Cache-Control', 'no-store');
  return c.html(
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Confirm your request</title>
<link rel="stylesheet" href="/confirm.css">
</head>
<body><main>${content}</main></body>
</html>`,
    status,
  );
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 34rem; margin: 3rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; }
label, input { display: block; }
input { font: inherit; font-size: 1.4rem; width: 4rem; margin: 0.5rem 0 1rem; padding: 0.3rem; }
button { font: inherit; padding: 0.5rem 1rem; margin: 0 0.5rem 0.5rem 0; }
`;
