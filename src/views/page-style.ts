import { fontFamily } from './theme.js'

/** What a page needs beside `themeStyle()`. */
export const pageStyle = `
html{color-scheme:light dark}
body{margin:0;background:var(--wp-page);color:var(--wp-ink);font:15px/1.6 ${fontFamily}}
.wp-page-head,.wp-section{padding:0 32px;max-width:1680px;margin:0 auto}
.wp-page-head{padding-top:48px;padding-bottom:8px}
h1{font-size:34px;line-height:1.2;font-weight:700;letter-spacing:-0.01em;margin:0 0 8px}
h2{font-size:22px;line-height:1.3;font-weight:650;margin:0 0 4px}
.wp-lead{color:var(--wp-muted);margin:0 0 16px;max-width:70ch}
nav ul{display:flex;flex-wrap:wrap;gap:8px 20px;list-style:none;padding:0;margin:8px 0 0}
a{color:var(--wp-ink);text-underline-offset:3px}
a:focus-visible,summary:focus-visible,.wp-scroll:focus-visible{outline:3px solid var(--wp-focus);outline-offset:2px;border-radius:4px}
.wp-section{margin-top:48px;margin-bottom:48px}
.wp-scroll{overflow-x:auto;border:1px solid var(--wp-hairline);border-radius:14px;margin-top:16px}
.wp-scroll svg{display:block}
details{margin-top:16px}
summary{cursor:pointer;font-weight:600}
.wp-table{border-collapse:collapse;font-size:13px;line-height:1.5}
.wp-table caption{text-align:start;font-weight:600;padding:14px 14px 6px}
.wp-table th,.wp-table td{text-align:start;vertical-align:top;padding:8px 14px;border-top:1px solid var(--wp-hairline);max-width:32ch}
.wp-table td:not(.wp-number),.wp-table tbody th{min-width:15ch}
.wp-table thead th{color:var(--wp-muted);font-weight:400;white-space:nowrap}
.wp-table .wp-number{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
@media print{.wp-section{break-inside:avoid;margin-top:24px}.wp-scroll{border:0;overflow:visible}.wp-scroll svg{max-width:100%;height:auto}nav{display:none}}
`
