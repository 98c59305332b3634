// Search and filters in the list, the key / for the search box, and a form that composes a text on the reader's own machine.
// Nothing is fetched, sent or kept; without it every page says the same.
(function () {
  'use strict';
  var doc = document;
  var header = doc.querySelector('header');
  var root = header ? header.getAttribute('data-root') : '';
  function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }
  var jump = doc.getElementById('jump');
  var filters = doc.getElementById('filters');
  if (jump && !filters) {
    jump.hidden = false;
    jump.addEventListener('submit', function (event) {
      event.preventDefault();
      location.href = root + 'register.html#q=' + encodeURIComponent(jump.elements.q.value);
    });
  }
  doc.addEventListener('keydown', function (event) {
    var isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) { return; }
    var box = (filters || jump).querySelector('input');
    if (box) { event.preventDefault(); box.focus(); }
  });
  if (filters && window.PARTNERSHIPS) { list(window.PARTNERSHIPS); }
  var form = doc.getElementById('signal');
  if (form) { compose(form); }

  function list(rows) {
    var shown = doc.getElementById('shown');
    var found = doc.getElementById('found');
    var more = doc.getElementById('more');
    var whole = doc.querySelector('main > table');
    var parts = Array.prototype.slice.call(doc.querySelectorAll('main > .links, main > h2'));
    var many = 50;
    var most = many;
    filters.hidden = false;
    function wanted() {
      var state = {};
      Array.prototype.forEach.call(filters.elements, function (it) {
        if (it.name && it.value) { state[it.name] = it.value; }
      });
      return state;
    }
    function fits(row, state, words) {
      if (state.unit && row.unit !== state.unit) { return false; }
      if (state.status && row.status !== state.status) { return false; }
      if (state.category && row.category !== state.category) { return false; }
      if (state.country && row.countries.indexOf(state.country) < 0) { return false; }
      return words.every(function (word) { return row.text.indexOf(word) >= 0; });
    }
    function cell(row, tag, text, name) {
      var it = doc.createElement(tag);
      it.textContent = text;
      if (name) { it.setAttribute('data-head', name); }
      row.appendChild(it);
      return it;
    }
    function draw() {
      var state = wanted();
      var words = fold(state.q || '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      var isAsked = Object.keys(state).length > 0;
      var all = isAsked ? rows.filter(function (row) { return fits(row, state, words); }) : [];
      found.textContent = '';
      found.hidden = !isAsked;
      shown.hidden = !isAsked;
      more.hidden = all.length <= most;
      if (whole) { whole.hidden = isAsked; }
      parts.forEach(function (it) { it.hidden = isAsked; });
      var text = all.length ? shown.getAttribute('data-shown') + ' ' + Math.min(most, all.length) + ' / ' + all.length
        : shown.getAttribute('data-none');
      shown.textContent = text;
      if (!all.length) { return; }
      var table = doc.createElement('table');
      table.createCaption().textContent = text;
      var heads = window.PARTNERSHIP_HEADS;
      var head = table.createTHead().insertRow();
      heads.forEach(function (name) { cell(head, 'th', name).scope = 'col'; });
      var body = table.createTBody();
      all.slice(0, most).forEach(function (it) {
        var row = body.insertRow();
        var name = cell(row, 'th', '');
        name.scope = 'row';
        var link = doc.createElement('a');
        link.href = it.address;
        link.textContent = it.name;
        name.appendChild(link);
        it.cells.forEach(function (text, at) { cell(row, 'td', text, heads[at + 1]); });
      });
      found.appendChild(table);
    }
    function keep() {
      most = many;
      draw();
      var state = wanted();
      var hash = Object.keys(state).map(function (key) { return key + '=' + encodeURIComponent(state[key]); }).join('&');
      history.replaceState(null, '', '#' + hash);
    }
    function take() {
      location.hash.slice(1).split('&').forEach(function (pair) {
        var at = pair.indexOf('=');
        var field = at > 0 ? filters.elements[pair.slice(0, at)] : null;
        if (field) { try { field.value = decodeURIComponent(pair.slice(at + 1)); } catch (error) { field.value = ''; } }
      });
      draw();
    }
    filters.addEventListener('input', keep);
    filters.addEventListener('submit', function (event) { event.preventDefault(); keep(); });
    more.addEventListener('click', function () { most += many; draw(); });
    window.addEventListener('hashchange', take);
    take();
  }

  function compose(form) {
    var text = doc.getElementById('composed');
    var mail = doc.getElementById('mail');
    var copy = doc.getElementById('copy');
    var warning = doc.getElementById('warning');
    var label = copy.textContent;
    form.hidden = false;
    function update() {
      var fields = form.elements;
      var lines = [];
      if (fields.partnership.value) { lines.push(form.getAttribute('data-partnership') + ': ' + fields.partnership.value); }
      if (fields.role.value) { lines.push(form.getAttribute('data-role') + ': ' + fields.role.value); }
      if (fields.text.value) { lines.push(form.getAttribute('data-text') + ': ' + fields.text.value); }
      text.value = lines.join('\n');
      copy.textContent = label;
      warning.hidden = !/[^\s@]+@[^\s@]+\.[a-z]{2,}|\+?\d[\d\s().-]{6,}\d/i.test(fields.text.value);
      var chosen = fields.role.options[fields.role.selectedIndex];
      var to = chosen ? chosen.getAttribute('data-mail') : '';
      mail.hidden = !(to && fields.text.value);
      if (!mail.hidden) { mail.href = 'mailto:' + to + '?body=' + encodeURIComponent(text.value); }
    }
    form.addEventListener('input', update);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    copy.addEventListener('click', function () {
      text.focus();
      text.select();
      var done = function () { copy.textContent = copy.getAttribute('data-done'); };
      if (navigator.clipboard && window.isSecureContext) {
        navigator.clipboard.writeText(text.value).then(done, function () {});
      } else if (doc.execCommand('copy')) { done(); }
    });
    update();
  }
}());
