// Before anything is drawn: colours and menu as this browser left them.
(function (root) {
  var read = function (key) { try { return localStorage.getItem(key); } catch (e) { return null; } };
  var theme = read('desk-theme') || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  root.dataset.theme = theme;
  if (read('desk-side') === 'thin') root.dataset.side = 'thin';
})(document.documentElement);

// Charts take their colours from the tokens, and a bar leads to the list behind it.
window.deskChart = function () {
  // The table beside it says the same in words.
  document.querySelectorAll('.chart canvas').forEach(canvas => { canvas.setAttribute('role', 'presentation'); canvas.setAttribute('aria-hidden', 'true'); });
  const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const config = this.cfg.config, options = config.options = config.options || {};
  const paint = () => {
    config.data.datasets.forEach((set, at) => { set.backgroundColor = token('--chart-' + (at + 1)); set.hoverBackgroundColor = token('--focus'); });
    Object.values(options.scales || {}).forEach(scale => { scale.grid = { color: token('--chart-grid') }; scale.ticks = Object.assign({}, scale.ticks, { color: token('--ink-soft') }); });
    options.scales.x = Object.assign({ grid: { display: false }, ticks: {} }, options.scales.x); options.scales.x.ticks.color = token('--ink-soft');
  };
  options.font = { family: 'Figtree' };
  options.animation = matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 300 };
  const links = (document.querySelector('[data-links]')?.dataset.links || '').split(' ');
  options.onClick = (event, bars) => { if (bars.length && links[bars[0].index]) location.href = links[bars[0].index]; };
  paint();
  document.addEventListener('theme', () => { paint(); this.chart?.update(); });
};
