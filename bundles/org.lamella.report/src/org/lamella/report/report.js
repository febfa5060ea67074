'use strict';
(function () {
  const root = document.documentElement;
  document.getElementById('theme').addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme:dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
  // on paper everything that fits a page or two; long lists stay in the files beside the report
  addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(d => {
    d.open = d.querySelectorAll('tr').length <= 41;
  }));

  // the nearest data point of the panel under the pointer
  const tip = document.getElementById('tip');
  const parsed = new WeakMap();
  function points(element) {
    if (!parsed.has(element)) parsed.set(element, element.dataset.points.split(' ').map(Number));
    return parsed.get(element);
  }
  function hover(svg, event) {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    let best = null;
    for (const panel of svg.querySelectorAll('.panel')) {
      const [left, top, width, height] = panel.dataset.box.split(' ').map(Number);
      if (at.x < left || at.x > left + width || at.y < top || at.y > top + height) continue;
      for (const series of panel.querySelectorAll('[data-points]')) {
        const p = points(series);
        for (let i = 0; i + 3 < p.length; i += 4) {
          const d = (p[i] - at.x) ** 2 + (p[i + 1] - at.y) ** 2;
          if (!best || d < best.d) best = { d, panel, series, x: p[i + 2], y: p[i + 3] };
        }
      }
    }
    if (!best || best.d > 900) { tip.hidden = true; return; }
    tip.textContent = (best.series.dataset.name ? best.series.dataset.name + '\n' : '')
      + best.panel.dataset.xt + ' = ' + best.x + '\n' + best.panel.dataset.yt + ' = ' + best.y;
    tip.hidden = false;
    const room = scrollX + root.clientWidth - tip.offsetWidth - 8;
    tip.style.left = Math.min(room, event.pageX + 14) + 'px';
    tip.style.top = (event.pageY + 14) + 'px';
  }
  for (const svg of document.querySelectorAll('svg.plot')) {
    svg.addEventListener('pointermove', event => hover(svg, event));
    svg.addEventListener('pointerleave', () => { tip.hidden = true; });
  }

  function csvOf(button) {
    return button.closest('details').querySelector('script[type="text/csv"]').textContent.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
  }
  for (const button of document.querySelectorAll('button.copy')) {
    button.addEventListener('click', async () => {
      const text = csvOf(button);
      try {
        await navigator.clipboard.writeText(text);
      } catch (e) {
        // pages opened from a folder may not use the clipboard: the old way
        const area = document.createElement('textarea');
        area.value = text;
        document.body.append(area);
        area.select();
        document.execCommand('copy');
        area.remove();
      }
      button.textContent = 'Copied';
    });
  }
  for (const button of document.querySelectorAll('button.save')) {
    button.addEventListener('click', () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([csvOf(button)], { type: 'text/csv' }));
      link.download = button.closest('details').querySelector('table').dataset.name + '.csv';
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }
})();
