/// What the shop's page adds to the style of the preview page: plots, and the list of the fewest views.
enum StatusStyle {
  static let text: StaticString = #"""
    main > section { margin-top: 24px; }
    main > section.first { margin-top: 0; }
    main > section > h2 { margin-top: 0; }
    .totals { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); }
    .totals .failed dd { color: var(--bad); } .totals .waits dd { color: var(--note); } .totals .sold dd { color: var(--gone); }
    .totals:has(.down) { grid-template-columns: repeat(20, minmax(0, 1fr)); }
    .totals:has(.down) div { grid-column: span 4; }
    .totals:has(.down) div:nth-child(n + 6) { grid-column: span 5; }
    .panel ul.problems { margin-top: 10px; }
    .panel .problems li, .panel .problems span { min-width: 0; overflow-wrap: anywhere; }
    .problems .hint::first-letter { text-transform: none; }
    .problems .hint code { font-size: 13px; }
    .panel > p { margin-top: 6px; max-width: 75ch; }

    .days { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; margin-bottom: 12px; }
    .days h2 { margin: 0; }
    fieldset { display: flex; margin: 0; padding: 0; border: 0; }
    fieldset label { padding: 5px 14px; font-size: 14px; border: 1px solid var(--line); background: var(--card); cursor: pointer; }
    fieldset label:first-of-type { border-radius: 20px 0 0 20px; }
    fieldset label:last-of-type { border-radius: 0 20px 20px 0; margin-left: -1px; }
    fieldset input:checked + label { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
    fieldset input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: 2px; position: relative; }
    section:has(#span30:checked) .span90, section:has(#span90:checked) .span30 { display: none; }

    .plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 12px; }
    .plots + .plots { margin-top: 12px; }
    figure { margin: 0; min-width: 0; background: var(--card); border: 1px solid var(--line); border-radius: var(--round);
      box-shadow: var(--shadow); padding: 14px 16px 10px; }
    figcaption { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; font-weight: 600; }
    figcaption span { color: var(--soft); font-weight: 400; font-size: 14px; font-variant-numeric: tabular-nums; }
    .chart { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 0 8px; margin-top: 10px; color: var(--soft);
      font-size: 12px; line-height: 1.4; font-variant-numeric: tabular-nums; }
    .chart .high, .chart .low { grid-column: 1; text-align: right; }
    .chart .high { grid-row: 1; align-self: start; margin-top: -8px; }
    .chart .low { grid-row: 1; align-self: end; margin-bottom: -8px; }
    .chart svg { grid-column: 2 / -1; grid-row: 1; display: block; width: 100%; height: 130px; overflow: visible;
      border-top: 1px dashed var(--line); border-bottom: 1px solid var(--soft); }
    .chart .from { grid-column: 2; grid-row: 2; margin-top: 8px; }
    .chart .to { grid-column: 3; grid-row: 2; margin-top: 8px; }
    .listed rect { fill: var(--good); } .sold rect { fill: var(--gone); }
    svg rect:hover { fill: var(--ink); }
    .curve polyline { fill: none; stroke: var(--accent); stroke-width: 2.5px; stroke-linejoin: round; stroke-linecap: round;
      vector-effect: non-scaling-stroke; }
    .curve polygon { fill: var(--accent); opacity: .12; }
    .favourites.curve polyline { stroke: var(--warn); } .favourites.curve polygon { fill: var(--warn); }
    .none { min-height: 130px; display: grid; place-items: center; text-align: center; color: var(--soft); font-size: 14px;
      text-wrap: balance; }

    .scroll { overflow-x: auto; margin-top: 10px; }
    table { border-collapse: collapse; width: 100%; font-size: 14px; font-variant-numeric: tabular-nums; }
    th, td { padding: 5px 10px; text-align: right; white-space: nowrap; border-bottom: 1px solid var(--line); }
    th:first-child { text-align: left; }
    thead th { color: var(--soft); font-weight: 500; }
    tbody th { font-weight: 400; }

    .slow { margin: 10px 0 0; padding: 0; list-style: none; counter-reset: rank; }
    .slow li { display: grid; grid-template-columns: 2rem minmax(0, 1fr) auto; gap: 2px 12px; align-items: baseline; padding: 10px 0;
      border-top: 1px solid var(--line); counter-increment: rank; }
    .slow li::before { content: counter(rank); color: var(--soft); font-size: 14px; text-align: right; }
    .slow .sku { display: inline-block; max-width: 100%; color: var(--soft); font-size: 13px; }
    .slow dl { display: grid; grid-template-columns: 110px 80px 80px 110px; text-align: right; font-size: 14px; }
    .slow dl div { display: flex; flex-direction: row-reverse; justify-content: flex-start; gap: 4px; white-space: nowrap; }
    .slow dd { font-variant-numeric: tabular-nums; }
    .slow dt { color: var(--soft); }

    @media (min-width: 640px) and (max-width: 999px) {
      .totals { grid-template-columns: repeat(6, minmax(0, 1fr)); }
      .totals div { grid-column: span 2; }
      .totals .sum { grid-column: span 3; }
      .totals:has(.down) { grid-template-columns: repeat(12, minmax(0, 1fr)); }
      .totals:has(.down) div { grid-column: span 3; }
      .totals:has(.down) div:nth-child(n + 5) { grid-column: span 4; }
      .totals:has(.down) .sum:nth-child(n) { grid-column: span 6; }
    }
    @media (max-width: 899px) {
      .slow li { grid-template-columns: 2rem minmax(0, 1fr); }
      .slow dl { grid-column: 2; display: flex; flex-wrap: wrap; gap: 0 14px; }
    }
    @media (max-width: 639px) {
      .totals { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .totals .sum { grid-column: span 2; }
      .totals:has(.down) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .totals:has(.down) div:nth-child(n) { grid-column: span 1; }
      .totals:has(.down) div:first-child, .totals:has(.down) .sum:nth-child(n) { grid-column: span 2; }
      .chart svg { height: 110px; }
      .none { min-height: 110px; }
      .panel { padding: 12px 14px; }
    }
    @media print { figure { break-inside: avoid; box-shadow: none; } fieldset { display: none; } }
    """#
}
