import type { OpenAPIHono } from '@hono/zod-openapi';

/** The plain first page: what this is, and how to get from here to a connected ConnectWise. No script. */
export function registerFirstPage(app: OpenAPIHono): void {
  app.get('/', (c) => c.html(firstPage(new URL(c.req.url).origin)));
  app.get('/first-page.css', (c) => c.body(style, 200, { 'Content-Type': 'text/css' }));
}

function firstPage(address: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Muster</title>
<link rel="stylesheet" href="/first-page.css">
</head>
<body>
<main>
<h1>Muster is running</h1>
<p>A self-hosted AI service desk for MSPs on ConnectWise Manage. Three steps to the first ticket:</p>
<ol>
<li>
<h2>Create the owner</h2>
<p>The one-time setup code stands in the terminal in which Muster was started.</p>
<pre><code>curl -c cookies -H 'Content-Type: application/json' ${address}/api/setup \\
  -d '{"setupCode": "…", "email": "you@your-msp.example", "password": "…"}'
curl -c cookies -H 'Content-Type: application/json' ${address}/api/session \\
  -d '{"email": "you@your-msp.example", "password": "…"}'</code></pre>
</li>
<li>
<h2>Connect ConnectWise Manage</h2>
<p>In ConnectWise Manage: System → Members → API Members, then API Keys. The client ID is registered at developer.connectwise.com.</p>
<pre><code>curl -b cookies -H 'Content-Type: application/json' -X PUT ${address}/api/integrations/connectwise \\
  -d '{"url": "https://na.myconnectwise.net", "companyId": "…", "publicKey": "…", "privateKey": "…", "clientId": "…", "agentMode": "plan"}'</code></pre>
<p>Or, on this machine: <code>npm run --silent muster -- connect --help</code></p>
</li>
<li>
<h2>See how it goes</h2>
<pre><code>curl -b cookies ${address}/api/integrations</code></pre>
<p>Every company becomes a client with an agent of its own. Agents start in mode “plan”: they write into an internal note what they would have done, and change nothing. The API is described at <a href="/api/openapi.json">/api/openapi.json</a>.</p>
</li>
</ol>
</main>
</body>
</html>
`;
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 3rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.1rem; margin-bottom: 0.2rem; }
pre { overflow-x: auto; padding: 0.8rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: 6px; }
`;
