/// How the page looks: on a phone and a desk, in the light and the dark.
enum PageStyle {
  static let text: StaticString = #"""
    :root {
      color-scheme: light dark;
      --back: #f4f5f4; --card: #fff; --ink: #17211f; --soft: #56635f; --line: #dfe4e1; --fill: #eef1ef;
      --accent: #00707a; --on-accent: #fff;
      --good: #17693a; --good-fill: #e2f3e8; --warn: #7d4f00; --warn-fill: #fdf1d7; --bad: #a8261c; --bad-fill: #fde8e5;
      --note: #325a8c; --note-fill: #e8f0fa; --gone: #5d4a86; --gone-fill: #efeaf8;
      --round: 12px; --shadow: 0 1px 2px rgb(20 40 35 / 6%), 0 4px 16px rgb(20 40 35 / 4%);
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --back: #111615; --card: #1a2120; --ink: #e7eeec; --soft: #9fafaa; --line: #2c3634; --fill: #232c2a;
        --accent: #5cc6ce; --on-accent: #06282b;
        --good: #80d9a2; --good-fill: #173524; --warn: #f0c36b; --warn-fill: #3a2d10; --bad: #ff9d92; --bad-fill: #431f1b;
        --note: #9cc3f2; --note-fill: #1c2d42; --gone: #c9b5f2; --gone-fill: #2e2543; --shadow: none;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 12rem; -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif;
      overflow-wrap: anywhere; }
    header > div, main, footer { max-width: 1240px; margin: 0 auto; padding: 0 16px; }
    header { padding: 24px 0 20px; margin-bottom: 20px; background: var(--card); border-bottom: 1px solid var(--line); }
    time { white-space: nowrap; }
    header p, footer { color: var(--soft); }
    footer { padding-block: 24px; font-size: 14px; }
    h1 { margin: 0; font-size: 28px; line-height: 1.2; letter-spacing: -.01em; }
    h2 { margin: 28px 0 8px; font-size: 19px; line-height: 1.3; }
    h3, h4, p, ul, dl, dd, pre { margin: 0; }
    ul { padding: 0; list-style: none; }
    code, pre, .place { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
    a { color: var(--accent); }
    button, input, select { font: inherit; color: inherit; min-height: 40px; border: 1px solid var(--line); border-radius: 20px;
      background: var(--card); padding: 6px 14px; max-width: 100%; }
    button { cursor: pointer; }
    button:hover:enabled { border-color: var(--accent); }
    button[aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    #listings:focus-visible { outline: none; }
    .quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .skip { position: absolute; left: 16px; top: -80px; z-index: 9; padding: 10px 18px; background: var(--accent);
      color: var(--on-accent); border-radius: 0 0 12px 12px; }
    .skip:focus { top: 0; }
    .note { color: var(--soft); font-size: 14px; }
    .panel { margin-top: 20px; background: var(--card); border: 1px solid var(--line); border-radius: var(--round); padding: 14px 18px; }
    .panel h2 { margin: 0; }

    .totals { display: flex; flex-wrap: wrap; gap: 12px; }
    .totals div { flex: 1 1 150px; display: flex; flex-direction: column-reverse; justify-content: flex-end;
      background: var(--card); border: 1px solid var(--line); border-radius: var(--round); padding: 12px 16px; box-shadow: var(--shadow); }
    .totals dt { color: var(--soft); font-size: 14px; }
    .totals dd { font-size: 24px; font-weight: 650; line-height: 1.25; font-variant-numeric: tabular-nums;
      white-space: nowrap; }
    .totals .ready dd { color: var(--good); } .totals .warned dd, .totals .unaccepted dd { color: var(--warn); }
    .totals .refused dd { color: var(--bad); } .totals .removal dd { color: var(--gone); }

    .groups { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
    .groups li { max-width: 100%; }
    .groups button { font-size: 14px; border-color: transparent; }
    .groups button:disabled { cursor: default; color: inherit; }
    .error { background: var(--bad-fill); color: var(--bad); }
    .warning { background: var(--warn-fill); color: var(--warn); }
    .info { background: var(--note-fill); color: var(--note); }
    .groups .error { color: var(--bad); } .groups .warning { color: var(--warn); } .groups .info { color: var(--note); }
    .groups button[aria-pressed="true"] { color: var(--on-accent); }

    summary { cursor: pointer; }
    summary h2 { display: inline; }
    .panel h3 { margin: 18px 0 6px; font-size: 16px; }
    .words li { padding: 12px 0; border-top: 1px solid var(--line); }
    .words li:first-child { border-top: 0; }
    .count { color: var(--soft); margin: 0 8px; }
    .line { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; margin-top: 6px; }
    .line code { flex: 1 1 240px; min-width: 0; background: var(--fill); border-radius: 8px; padding: 6px 10px; white-space: pre-wrap; }
    .line .means { flex: 0 1 220px; min-width: 0; font-size: 14px; color: var(--soft); }
    .line button { font-size: 14px; min-height: 34px; padding: 2px 14px; }

    .controls { display: none; }
    .js .controls { display: flex; flex-wrap: wrap; gap: 10px 16px; padding: 10px 0 12px; margin-bottom: 4px; }
    .states { display: flex; flex: 1 1 auto; gap: 8px; flex-wrap: wrap; }
    .states button, #reset { font-size: 14px; }
    .finders { display: flex; flex: 1 1 100%; min-width: 0; flex-wrap: wrap; gap: 10px; }
    .search { flex: 1 1 260px; min-width: 0; } .search input { width: 100%; }
    .sort { display: flex; align-items: center; gap: 8px; min-width: 0; color: var(--soft); } .sort select { color: var(--ink); min-width: 0; }
    .shown { display: flex; align-items: center; gap: 12px; min-height: 40px; color: var(--soft); font-size: 14px; }

    .card { display: grid; gap: 16px 24px; background: var(--card); border: 1px solid var(--line); border-radius: var(--round);
      box-shadow: var(--shadow); padding: 16px; margin-bottom: 16px; content-visibility: auto; contain-intrinsic-size: auto 560px; }
    .card[hidden] { display: none; }
    .card:target { border-color: var(--accent); box-shadow: 0 0 0 2px var(--accent); }
    .card > * { min-width: 0; }
    .photo { position: relative; display: grid; place-items: center; aspect-ratio: 4 / 5; overflow: hidden; border-radius: 10px;
      background: var(--fill); color: var(--soft); text-decoration: none; }
    .photo img { width: 100%; height: 100%; object-fit: cover; display: block; color: var(--soft); font-size: 12px; }
    .photo .alt { display: none; padding: 8px; font-size: 13px; text-align: center; }
    .gone img { display: none; }
    .gone .alt { display: block; }
    .gone::before { content: ""; position: absolute; top: calc(50% - 46px); left: calc(50% - 18px); width: 36px; height: 26px;
      border: 2px solid currentColor; border-radius: 6px; opacity: .45;
      background: radial-gradient(circle at 50% 50%, transparent 5px, currentColor 5.5px, currentColor 7px, transparent 7.5px); }
    .strip { display: flex; gap: 8px; margin-top: 8px; padding: 3px; overflow-x: auto; scrollbar-width: thin; }
    .strip .photo { flex: 0 0 58px; height: 58px; aspect-ratio: auto; border-radius: 8px; }
    .strip .photo .alt { display: none; }
    .strip .gone::before { transform: scale(.6); top: 16px; left: 11px; }

    .head { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 12px; color: var(--soft); font-size: 13px; }
    .state { padding: 2px 10px; border-radius: 12px; font-weight: 600; background: var(--good-fill); color: var(--good); }
    .warned .state, .unaccepted .state { background: var(--warn-fill); color: var(--warn); }
    .refused .state { background: var(--bad-fill); color: var(--bad); }
    .removal .state { background: var(--gone-fill); color: var(--gone); }
    .card h3 { margin: 8px 0 2px; font-size: 19px; line-height: 1.35; font-weight: 600; }
    .card h3.none { color: var(--soft); font-weight: 500; }
    .price { margin-top: 10px; font-size: 24px; line-height: 1.25; font-weight: 700; color: var(--accent); }
    .refused .price { color: var(--soft); }
    .text { margin: 14px 0 6px; padding-top: 12px; border-top: 1px solid var(--line); white-space: pre-line; text-wrap: pretty;
      max-width: 70ch; font-size: 15px; }
    .facts dl > div { display: grid; grid-template-columns: 92px minmax(0, 1fr); gap: 0 10px; padding: 8px 0;
      border-bottom: 1px solid var(--line); }
    .facts dl > div:last-child { border-bottom: 0; }
    .facts .about { grid-column: 1 / -1; }
    dt { color: var(--soft); }
    .facts dl { font-size: 15px; }
    .id { padding: 1px 7px; border-radius: 8px; background: var(--fill); color: var(--soft); font-size: 12px; white-space: nowrap; }
    .id.no { background: var(--warn-fill); color: var(--warn); }
    .path { display: block; color: var(--soft); font-size: 13px; }
    .problems { display: grid; gap: 6px; margin-top: 6px; }
    .problems li { border-radius: 8px; border-left: 3px solid currentColor; padding: 8px 12px; font-size: 14px; line-height: 1.45; }
    .problems li > span { color: var(--ink); }
    .problems .hint { display: block; }
    .problems .hint::first-letter { text-transform: uppercase; }
    .problems code, .problems .at { font-size: 12px; }
    .at { float: right; }
    .raw { border-top: 1px solid var(--line); padding-top: 10px; }
    .raw h4 { font-size: 13px; font-weight: 600; color: var(--soft); margin-bottom: 4px; }
    pre { background: var(--fill); border-radius: 8px; padding: 10px 12px; white-space: pre-wrap; }
    .facts:empty { display: none; }

    @media (min-width: 640px) {
      .card { grid-template-columns: 200px minmax(0, 1fr); align-items: start; }
      .photos { grid-row: span 2; }
      .raw { grid-column: 1 / -1; }
    }
    @media (min-width: 1000px) {
      .card { grid-template-columns: 240px minmax(0, 1fr) 340px; padding: 20px; contain-intrinsic-size: auto 720px; }
      .photos { grid-row: auto; }
      .facts { align-self: stretch; border-left: 1px solid var(--line); padding-left: 24px; }
      .facts dl > div:first-child { padding-top: 0; }
    }
    @media (min-width: 640px) and (min-height: 640px) {
      .js .controls { position: sticky; top: 0; z-index: 2; background: var(--back); }
    }
    @media (max-width: 639px) {
      html { scroll-padding-top: 1rem; }
      h1 { font-size: 24px; }
      .totals { gap: 8px; }
      .totals div { flex-basis: 40%; }
      .totals dd { font-size: 20px; }
      .photos > .photo { aspect-ratio: 1; }
      .line .means { flex-basis: 100%; }
    }
    @media print {
      .controls, .skip { display: none !important; }
      .card { break-inside: avoid; content-visibility: visible; box-shadow: none; }
    }
    """#
}
