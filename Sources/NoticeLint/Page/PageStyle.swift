/// How the page looks and what it does. Both stand in the page itself, which loads nothing.
enum PageStyle {
  /// What a browser may follow: this style and this script, by their digests, and nothing else from anywhere.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(SHA256.base64(style))'; script-src 'sha256-\(SHA256.base64(script))'; "
    + "base-uri 'none'; form-action 'none'"

  /// Colours have a contrast of at least 4.5 in light and dark: `Tests/browser/page-test` measures it.
  static let style = """

    :root { color-scheme: light dark; --paper: #fff; --ink: #1d2126; --soft: #555d66; --line: #c9ced4; --wash: #f3f5f7;
      --link: #0a558c; --mark: #ffe9a8; --send: #1b6e3c; --hold: #96380a; --unknown: #5b3f8c; }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #15181c; --ink: #e9ecef; --soft: #abb3bc; --line: #434a52; --wash: #1f242a;
        --link: #84c2f2; --mark: #5a4a10; --send: #7fd19b; --hold: #f5a97a; --unknown: #c3a9f0; } }
    * { box-sizing: border-box; }
    html { font: 17px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      scroll-behavior: auto; }
    body { margin: 0 auto; padding: 0 1rem 3rem; max-width: 46rem; background: var(--paper); color: var(--ink);
      overflow-wrap: anywhere; }
    a { color: var(--link); }
    h1 { font-size: 1.65rem; line-height: 1.25; margin: .2em 0 .4em; }
    h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .3em; }
    h3 { font-size: 1.08rem; line-height: 1.35; margin: 1.4em 0 .4em; }
    p { margin: .4em 0; }
    header { padding: 1.2rem 0 .8rem; border-block-end: 5px solid var(--send); }
    header.hold { border-color: var(--hold); }
    header.unknown { border-color: var(--unknown); border-block-end-style: double; }
    .small, .state, .name { color: var(--soft); }
    .small { font-size: .88rem; }
    .name { font-weight: 600; }
    .skip { position: absolute; inset-inline-start: -99rem; background: var(--paper); padding: .5rem 1rem; z-index: 1; }
    .skip:focus { inset-inline-start: .5rem; inset-block-start: .5rem; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    [hidden] { display: none; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; padding: 0; margin: .8rem 0 0; }
    nav a, .back a { display: inline-block; padding: .25rem 0; }
    section { padding-block-start: 1.8rem; }
    .letter { border-block-start: 1px solid var(--line); margin-block-start: 1.8rem; }
    nav + main > .letter:first-child, header + main > .letter:first-child { border: 0; margin: 0; }
    .change { border: 1px solid var(--line); border-inline-start: 5px solid var(--line); border-radius: 6px;
      padding: .3rem 1.1rem 1rem; margin: 1.2rem 0; }
    .change.needed { border-inline-start-color: var(--hold); }
    .change h3 { margin: .6em 0 .1em; }
    .need { font-size: .88rem; color: var(--soft); margin: 0; }
    .needed .need { color: var(--hold); font-weight: 700; }
    .sentence { margin: .7em 0 .2em; padding: .6rem .9rem; background: var(--wash); border-radius: 4px; }
    mark { background: var(--mark); color: inherit; font-weight: 700; text-decoration: underline;
      text-underline-offset: .18em; padding: 0 .1em; }
    .pastes, .plain { list-style: none; padding: 0; margin: .9em 0 0; }
    .pastes > li { margin-block-start: .8em; }
    .plain > li { border-inline-start: 5px double var(--unknown); padding-inline-start: .9rem; margin: .9rem 0; }
    .label { font-weight: 700; margin: 0 0 .2em; }
    .row { display: flex; gap: .6rem; align-items: flex-start; }
    .paste { flex: 1; margin: 0; padding: .55rem .8rem; border: 1px dashed var(--soft); border-radius: 4px; }
    button { font: inherit; font-size: .95rem; min-width: 5.2rem; min-height: 2.75rem; padding: .3rem .8rem;
      border: 1px solid var(--link); border-radius: 4px; background: var(--paper); color: var(--link);
      cursor: pointer; }
    button:hover { background: var(--wash); }
    button.done { border-style: double; border-width: 3px; }
    .praise { list-style: none; padding: 0; }
    .praise li { padding-inline-start: 1.6em; margin: .5em 0; position: relative; }
    .praise li::before { content: "✓"; position: absolute; inset-inline-start: .2em; color: var(--send);
      font-weight: 700; }
    .how { display: block; color: var(--soft); }
    table { border-collapse: collapse; width: 100%; margin: .6rem 0; font-size: .94rem; }
    th, td { text-align: start; vertical-align: top; padding: .4rem .7rem .4rem 0;
      border-block-end: 1px solid var(--line); font-weight: normal; }
    thead th { font-weight: 700; vertical-align: bottom; overflow-wrap: normal; }
    .wide { overflow-x: auto; overflow-wrap: normal; position: relative; }
    .file { overflow-wrap: anywhere; min-width: 9rem; }
    .count { font-variant-numeric: tabular-nums; text-align: end; padding-inline-end: 1rem; white-space: nowrap; }
    .sign { text-align: center; padding-inline: .3rem; }
    .up { padding-inline: .3rem; }
    .up span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 11rem; }
    footer { margin-block-start: 2.5rem; border-block-start: 1px solid var(--line); color: var(--soft);
      font-size: .88rem; }
    @media (max-width: 34rem) {
      html { font-size: 16px; }
      .row { flex-direction: column; }
      .paste { align-self: stretch; }
      .change { padding-inline: .8rem; }
    }
    @media print {
      :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --line: #999; --wash: #fff; --link: #000;
        --mark: #fff; }
      html { font-size: 11pt; }
      body { max-width: none; padding: 0; }
      nav, button, .skip, .back { display: none; }
      .change, .praise li, tr, .sentence { break-inside: avoid; }
      h2, h3 { break-after: avoid; }
      .sentence { border: 1px solid var(--line); }
      .wide { overflow: visible; }
      a { text-decoration: none; }
      @page { margin: 18mm 16mm; }
    }

    """

  /// Shows the buttons, which are of no use without it, and copies what stands beside them.
  static let script = """

    "use strict";
    for (const button of document.querySelectorAll("button[data-copy]")) {
      button.hidden = false;
      button.addEventListener("click", () => copy(button, document.getElementById(button.dataset.copy)));
    }
    async function copy(button, source) {
      let done = true;
      try { await navigator.clipboard.writeText(source.textContent); } catch {
        getSelection().selectAllChildren(source);
        done = document.execCommand("copy");
      }
      const {copied, failed} = document.body.dataset;
      const before = button.dataset.before ??= button.textContent;
      button.textContent = document.getElementById("said").textContent = done ? copied : failed;
      button.classList.add("done");
      setTimeout(() => { button.textContent = before; button.classList.remove("done"); }, 4000);
    }

    """
}
