// Before anything is drawn: colours and menu as this browser left them.
(function (root) {
  var read = function (key) { try { return localStorage.getItem(key); } catch (e) { return null; } };
  var theme = read('desk-theme') || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  root.dataset.theme = theme;
  if (read('desk-side') === 'thin') root.dataset.side = 'thin';
})(document.documentElement);
