/// What the page can do if scripts run: show some of the listings, sort them, copy lines. It changes only what is seen,
/// and sends no request.
enum PageScript {
  static let text: StaticString = #"""
    (() => {
      'use strict';
      document.documentElement.classList.add('js');
      // Before any photo can fail: an empty place instead of a broken image.
      document.addEventListener('error', (event) => {
        const photo = event.target.tagName === 'IMG' && event.target.closest('.photo');
        if (photo) photo.classList.add('gone');
      }, true);
      document.addEventListener('DOMContentLoaded', begin);

      function begin() {
        const find = (id) => document.getElementById(id);
        const all = (selector) => Array.from(document.querySelectorAll(selector));
        const list = find('cards'), shown = find('shown'), search = find('search'), sort = find('sort');
        const stateButtons = all('[data-show]'), codeButtons = all('[data-code]');

        // If scripts run, the content of <noscript> is one long text to the browser. So thousands of listings open at
        // once, and each becomes elements when it is shown. Sellers' text is escaped, so it contains no <.
        const cards = list.textContent.split(/(?=<article )/).slice(1).map((html, place) => {
          const tag = html.slice(0, html.indexOf('>'));
          const value = (name) => tag.match(` ${name}="([^"]*)"`)?.[1];
          return {
            html, place, id: value('id'), element: null, text: null, title: null,
            state: value('data-state'),
            codes: (value('data-codes') ?? '').split(' '),
            price: value('data-price') === undefined ? null : Number(value('data-price')),
            problems: Number(value('data-problems')),
          };
        });
        const workshop = document.createElement('template'), reader = document.createElement('textarea');
        function elementOf(card) {
          if (!card.element) {
            workshop.innerHTML = card.html;
            card.element = workshop.content.firstElementChild;
          }
          return card.element;
        }
        function wordsOf(html) {
          reader.innerHTML = html.replace(/<[^>]*>/g, ' ');
          return reader.value;
        }
        const number = new Intl.NumberFormat('en');
        let state = 'all', code = '', words = [];

        // The search ignores case and accents.
        const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        const textOf = (card) => card.text ??= fold(wordsOf(card.html));

        function matches(card) {
          return (state === 'all' || card.state === state) && (code === '' || card.codes.includes(code))
            && words.every((word) => textOf(card).includes(word));
        }

        // Only some of those that match are in the document, and more as they come near. So the browser never lays out
        // thousands, to filter, to sort, or to find where the next key leads.
        const step = 50;
        let matching = [], loaded = 0;

        function more(count = step) {
          const next = matching.slice(loaded, loaded + count);
          loaded += next.length;
          list.append(...next.map(elementOf));
          find('more').hidden = loaded === matching.length;
        }

        function filter() {
          matching = cards.filter(matches);
          loaded = 0;
          list.replaceChildren();
          more();
          const all = number.format(cards.length);
          shown.textContent = matching.length === cards.length ? `${all} in all` : `${number.format(matching.length)} of ${all}`;
          find('nothing').hidden = matching.length > 0 || cards.length === 0;
          find('reset').hidden = state === 'all' && code === '' && words.length === 0;
          for (const button of stateButtons) button.setAttribute('aria-pressed', String(button.dataset.show === state));
          for (const button of codeButtons) button.setAttribute('aria-pressed', String(button.dataset.code === code));
        }

        // A new filter or order begins at the top.
        function show() {
          filter();
          const top = find('listings');
          if (top.getBoundingClientRect().top < 0) top.scrollIntoView();
        }

        // The target of a link must be there.
        function load(hash) {
          const place = cards.findIndex((card) => '#' + card.id === hash);
          if (place < 0) return;
          reset();
          more(Math.max(0, place + step - loaded));
        }

        function reset() {
          [state, code, words] = ['all', '', []];
          search.value = '';
          filter();
        }

        const orders = {
          file: (a, b) => a.place - b.place,
          cheap: (a, b) => (a.price ?? Infinity) - (b.price ?? Infinity) || a.place - b.place,
          dear: (a, b) => (b.price ?? -1) - (a.price ?? -1) || a.place - b.place,
          problems: (a, b) => b.problems - a.problems || a.place - b.place,
        };

        function order() {
          if (sort.value === 'title') {
            const words = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });
            for (const card of cards) card.title ??= wordsOf(card.html.match(/<h3[^>]*>([^<]*)/)[1]);
            cards.sort((a, b) => words.compare(a.title, b.title) || a.place - b.place);
          } else {
            // Infinity minus Infinity is NaN; then the places decide.
            cards.sort((a, b) => orders[sort.value](a, b) || a.place - b.place);
          }
          show();
        }

        function copy(button) {
          const line = button.parentElement.querySelector('code');
          const words = button.firstChild;
          const say = (word) => {
            words.data = word;
            setTimeout(() => { words.data = 'Copy'; }, 2000);
          };
          const byHand = () => {
            getSelection().selectAllChildren(line);
            say(document.execCommand('copy') ? 'Copied' : 'Selected');
          };
          if (!navigator.clipboard) return byHand();
          navigator.clipboard.writeText(line.textContent).then(() => say('Copied'), byHand);
        }

        document.addEventListener('click', (event) => {
          const target = event.target;
          const button = target.closest('button');
          if (button?.dataset.show) {
            state = button.dataset.show;
            show();
          } else if (button?.dataset.code) {
            code = code === button.dataset.code ? '' : button.dataset.code;
            show();
          } else if (button && 'reset' in button.dataset) {
            reset();
            search.focus();
          } else if (button?.id === 'more') {
            more();
          } else if (button && 'copy' in button.dataset) {
            copy(button);
          } else {
            const link = target.closest('a[href^="#i"]');
            if (link) load(link.hash);
          }
        });
        let waiting = 0;
        search.addEventListener('input', () => {
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            words = fold(search.value).split(/\s+/).filter(Boolean);
            show();
          }, 60);
        });
        sort.addEventListener('change', order);

        for (const button of codeButtons) button.disabled = false;
        for (const button of all('[data-copy]')) button.hidden = false;
        // A browser may keep the choices of an earlier visit.
        search.value = '';
        sort.value = 'file';
        filter();
        if (location.hash) {
          load(location.hash);
          document.querySelector(':target')?.scrollIntoView();
        }
        const near = new IntersectionObserver((seen) => { if (seen[0].isIntersecting) more(); }, { rootMargin: '1500px' });
        near.observe(find('more'));
        addEventListener('beforeprint', () => more(Infinity));

        // The search prepares its texts while nothing else is to do.
        let next = 0;
        const prepare = (idle) => {
          while (next < cards.length && (!idle || idle.timeRemaining() > 2)) textOf(cards[next++]);
          if (next < cards.length) requestIdleCallback(prepare);
        };
        if (window.requestIdleCallback) requestIdleCallback(prepare);
      }
    })();
    """#
}
