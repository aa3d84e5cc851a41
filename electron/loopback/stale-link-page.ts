export const STALE_LINK_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
} as const;

/** The page for a link whose token is used, wrong or missing. It carries its own looks, since it is read without a session. */
export const STALE_LINK_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>This link has been used – Copydesk</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 17px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1.5rem; }
  h1 { font-size: 1.4rem; }
  code { font-size: 0.95em; }
</style>
<h1>This link opens Copydesk only once</h1>
<p>It has been used already, or it comes from an earlier start. Nothing is lost: every story is in the newsroom on this computer.</p>
<p>To get a new link, go to the terminal where Copydesk runs and press Enter, or end it there with Ctrl+C and start it again with
<code>npm start</code>.</p>
<p>If Copydesk is open in this browser already, <a href="/">go to it</a>.</p>
</html>
`;
