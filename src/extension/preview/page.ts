/** Where the page's script and style sheet are loaded from, and the random text that only they know. */
export type PageSources = { readonly script: string; readonly style: string; readonly nonce: string }

/** 128 random bits in hexadecimal. */
export const randomNonce = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/**
 * The page of a preview, without anything from a file: pictures arrive as messages. Nothing but our own script and
 * style sheet is ever loaded or run in it.
 */
export const previewPage = ({ script, style, nonce }: PageSources): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Waypost preview</title>
<link nonce="${nonce}" rel="stylesheet" href="${attribute(style)}">
</head>
<body>
<div id="toolbar" role="toolbar" aria-label="Preview">
<select id="view" aria-label="View" title="What the picture shows" hidden></select>
<select id="subject" aria-label="Shown" title="What the picture is drawn of" hidden></select>
<span class="space"></span>
<button id="zoom-out" type="button" aria-label="Zoom out" title="Zoom out (-)">−</button>
<button id="zoom" type="button" aria-label="Size as drawn" title="Size as drawn (0)">100 %</button>
<button id="zoom-in" type="button" aria-label="Zoom in" title="Zoom in (+)">+</button>
<button id="fit" type="button" title="Show the whole picture">Fit</button>
<button id="pin" type="button" aria-pressed="false" title="Stay with this file instead of following the editor">Pin</button>
</div>
<p id="status" role="status"></p>
<main id="ground" tabindex="0" aria-label="Picture">
<div id="empty" hidden>
<p id="reason"></p>
<p>For example:</p>
<pre>journey Repair {
  touchpoint Report { duration 10min }
  touchpoint Visit { duration 45min }
}</pre>
</div>
</main>
<script nonce="${nonce}" src="${attribute(script)}"></script>
</body>
</html>
`
