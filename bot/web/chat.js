// The try-out page: shows one chat, sends what the person does, and keeps both in step over a WebSocket.
// Bubbles are built node by node from a list of allowed tags; nothing that comes in is ever markup by itself.

import { attachClock, dayOf, goBy, hourOf, momentOf } from "/clock.js";

const setup = JSON.parse(document.getElementById("setup").textContent);
const $ = (id) => document.getElementById(id);
const [scroll, log, dots, empty, chip, toast, field, composer, menu, commands, lightbox] =
  ["scroll", "log", "dots", "empty", "chip", "toast", "field", "composer", "menu", "commands", "lightbox"].map($);

// ---------------------------------------------------------------- words

const spoken = navigator.language.slice(0, 2).toLowerCase();
const pageLanguage = spoken in setup.words ? spoken : Object.keys(setup.words)[0];
const words = setup.words[pageLanguage];
// The facilitator's inbox is the same page with other words above it.
if (setup.inbox) Object.assign(words, { empty: words.inbox_empty, start: words.inbox_start, note: words.inbox_note });
goBy(setup.zone);

function fillInWords() {
  document.documentElement.lang = pageLanguage;
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = words[node.dataset.word];
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", words[node.dataset.label]);
    if (node.tagName === "BUTTON") node.title = words[node.dataset.label];
  }
  for (const node of document.querySelectorAll("[data-placeholder]")) node.placeholder = words[node.dataset.placeholder];
}

// ---------------------------------------------------------------- who is here

function guestName() {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const random = crypto.getRandomValues(new Uint8Array(5));
  const prefix = words.guest.replace(/[^\p{L}\p{N}]+/gu, "-");
  return `${prefix}-${Array.from(random, (byte) => letters[byte % letters.length]).join("")}`;
}

const addressOf = (name) => `/?name=${encodeURIComponent(name)}`;

// A link that somebody passed on: its code is said once, and does not stay in the address.
const code = new URLSearchParams(location.search).get("start");

function nameOfThisTab() {
  const named = new URLSearchParams(location.search).get("name");
  const name = named || sessionStorage.getItem("name") || guestName();
  sessionStorage.setItem("name", name);
  if (!named || code) history.replaceState(null, "", addressOf(name));
  return name;
}

// A name that the tab makes up for itself would do, were the storage of this tab not copied to the new one.
function renewNewPerson() {
  Object.assign($("new-person"), { href: addressOf(guestName()), title: words.new_person });
}

// ---------------------------------------------------------------- bubbles

const ALLOWED = new Set(["B", "I", "CODE", "A"]);
const SAFE_LINK = /^(https?|mailto):/i;

function element(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

function icon(path) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

// The parsed document never becomes part of the page: its texts and allowed tags are copied one by one.
function markup(html) {
  const parsed = new DOMParser().parseFromString(`<!doctype html><body>${html}`, "text/html");
  const copy = document.createDocumentFragment();
  copyAllowed(parsed.body, copy);
  return copy;
}

function copyAllowed(from, to) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.append(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches("script, style, template")) continue;
    const href = node.tagName === "A" ? node.getAttribute("href") ?? "" : "";
    const keep = ALLOWED.has(node.tagName) && (node.tagName !== "A" || SAFE_LINK.test(href));
    const target = keep ? document.createElement(node.tagName) : to;
    if (keep && href) Object.assign(target, { href, target: "_blank", rel: "noopener noreferrer" });
    copyAllowed(node, target);
    if (keep) to.append(target);
  }
}

function timeMark(at) {
  const moment = new Date(at);
  const mark = element("time", "", hourOf(moment));
  mark.dateTime = at;
  mark.title = momentOf(moment);
  return mark;
}

function thumbnail(picture) {
  const image = Object.assign(document.createElement("img"), { src: picture.url, alt: picture.title });
  if (picture.width && picture.height) Object.assign(image, { width: picture.width, height: picture.height });
  const button = element("button", "picture", image);
  button.type = "button";
  button.setAttribute("aria-label", [words.open_picture, picture.title].filter(Boolean).join(": "));
  button.addEventListener("click", () => enlarge(picture));
  return button;
}

function saveLink({ url, name }) {
  const link = element("a", "download", icon("M10 3v9m-4-4l4 4 4-4M4 16h12"), name);
  Object.assign(link, { href: url, download: name });
  return link;
}

function rowClass(row) {
  if (row.every(({ text }) => text.length < 4)) return "row short";
  return row.length > 2 ? "row many" : "row";
}

function keyboard(rows, message) {
  const keys = element("div", "keys");
  keys.setAttribute("role", "group");
  keys.setAttribute("aria-label", words.buttons);
  for (const row of rows) {
    const line = element("div", rowClass(row));
    for (const { text, press } of row) {
      const button = element("button", "", text);
      button.type = "button";
      button.addEventListener("click", () => pressButton(button, press, message));
      line.append(button);
    }
    keys.append(line);
  }
  return keys;
}

function contents(bubble) {
  const body = element("div", "bubble");
  if (bubble.picture) body.append(thumbnail(bubble.picture));
  if (bubble.download) body.append(saveLink(bubble.download));
  if (bubble.file) body.append(element("span", "file", icon("M7 11l5-5a2.5 2.5 0 0 1 3.6 3.6l-6.4 6.4a4.2 4.2 0 0 1-6-6l6-6"), bubble.text));
  else body.append(bubble.mine ? bubble.text : markup(bubble.text));
  body.append(timeMark(bubble.at));
  return bubble.rows.length ? [body, keyboard(bubble.rows, bubble.id)] : [body];
}

const shown = new Map(); // id -> { node, written: what it was built from }

function show(bubble, { quietly = false } = {}) {
  empty.hidden = true;
  const written = JSON.stringify([bubble.text, bubble.rows, bubble.picture, bubble.download, bubble.at]);
  const known = shown.get(bubble.id);
  if (known) return change(known, bubble, written, quietly);
  const node = element("article", bubble.mine ? "message mine" : "message bot", ...contents(bubble));
  node.setAttribute("aria-label", bubble.mine ? words.you : setup.title);
  node.classList.toggle("keyed", bubble.rows.length > 0);
  if (!quietly) node.classList.add("fresh");
  shown.set(bubble.id, { node, written });
  if (setup.zone) separateDays(bubble.at);
  log.append(node);
  markNewestKeyboard();
  return node;
}

// Where a clock is moved on, an hour alone says little.
let newestDay = "";
let newestAt = 0;

function separateDays(at) {
  newestAt = Date.parse(at);
  const day = dayOf(new Date(at));
  if (day !== newestDay) log.append(element("p", "day", day));
  newestDay = day;
}

function change(known, bubble, written, quietly) {
  const { node } = known;
  if (known.written === written) {
    for (const button of node.querySelectorAll(".pressed")) button.classList.remove("pressed");
    return node;
  }
  const focused = [...node.querySelectorAll(".keys button")].indexOf(document.activeElement);
  known.written = written;
  node.replaceChildren(...contents(bubble));
  node.classList.toggle("keyed", bubble.rows.length > 0);
  node.classList.remove("fresh", "changed");
  if (!quietly && !bubble.mine) highlight(node);
  markNewestKeyboard();
  if (focused >= 0) focusInstead(node, focused);
  return node;
}

function highlight(node) {
  void node.offsetWidth; // lets the animation begin again when two edits follow each other
  node.classList.add("changed");
  setTimeout(() => node.classList.remove("changed"), 1200);
}

// The pressed button is gone with the edit: whoever works by keyboard goes on from the same place.
function focusInstead(node, index) {
  const buttons = node.querySelectorAll(".keys button");
  if (!buttons.length) node.tabIndex = -1;
  (buttons[Math.min(index, buttons.length - 1)] ?? node).focus({ preventScroll: true });
}

// ---------------------------------------------------------------- the newest keyboard, and its digits

function newestButtons() {
  const keyed = log.querySelectorAll(".message.keyed");
  return [...(keyed[keyed.length - 1]?.querySelectorAll(".keys button") ?? [])];
}

// "✓ 3" is the digit 3 as well. A button that shows one digit must never answer to another.
function digitOf(button) {
  const bare = button.textContent.replace(/[^\p{L}\p{N}]/gu, "");
  return /^[0-9]$/.test(bare) ? bare : "";
}

function digitsOf(buttons) {
  const own = buttons.map(digitOf);
  return buttons.map((_, at) => own[at] || (at < 9 && !own.includes(String(at + 1)) ? String(at + 1) : ""));
}

function markNewestKeyboard() {
  for (const node of log.querySelectorAll("[data-digit], [aria-keyshortcuts]")) {
    node.removeAttribute("data-digit");
    node.removeAttribute("aria-keyshortcuts");
  }
  const buttons = newestButtons();
  digitsOf(buttons).forEach((digit, at) => {
    if (digit) buttons[at].setAttribute("aria-keyshortcuts", digit);
    if (digit && !digitOf(buttons[at])) buttons[at].dataset.digit = digit;
  });
  const newest = buttons[0]?.closest(".message");
  for (const node of log.querySelectorAll(".message.keyed")) node.classList.toggle("old", node !== newest);
}

// ---------------------------------------------------------------- scrolling

let atEnd = true;

const isAtEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 60;

function toEnd(behavior = "instant") {
  scroll.scrollTo({ top: scroll.scrollHeight, behavior });
  atEnd = true;
  chip.hidden = true;
}

let followedTo = -1; // where the view was left, as long as nobody scrolls

// A message that does not fit the view is read from its beginning.
function follow(node) {
  if (node.offsetHeight < scroll.clientHeight) toEnd();
  else {
    node.scrollIntoView({ block: "start" });
    atEnd = false;
  }
  followedTo = scroll.scrollTop;
}

// What comes later of one answer waits below; what another hour brings is news, and is gone to.
function isNews(bubble) {
  const isLater = Date.parse(bubble.at) - newestAt > 60000;
  return setup.zone !== "" && isLater && Math.abs(scroll.scrollTop - followedTo) < 2;
}

// ---------------------------------------------------------------- waiting for the reply

let dotsTimer = 0;

function showDotsIn(delay, forLong) {
  clearTimeout(dotsTimer);
  dotsTimer = setTimeout(() => {
    dots.hidden = false;
    if (atEnd) toEnd();
    hideDotsIn(forLong);
  }, delay);
}

function hideDotsIn(delay) {
  clearTimeout(dotsTimer);
  dotsTimer = setTimeout(hideDots, delay);
}

function hideDots() {
  clearTimeout(dotsTimer);
  dots.hidden = true;
}

// ---------------------------------------------------------------- what the person does

const unsent = new Map(); // id -> frame, until the server says that it is committed
const pressed = new Map(); // id of a press of this tab -> its button, which may be gone by now

function say(frame, { quietly = false } = {}) {
  const whole = { ...frame, id: crypto.randomUUID(), language: spoken };
  if (!quietly) unsent.set(whole.id, whole);
  transmit(whole);
  if (quietly) return whole.id;
  hideToast(); // a notice speaks of what was done before
  showDotsIn(280, 15000); // replies are mostly quicker than that, and then nothing flickers
  return whole.id;
}

function pressButton(button, press, message) {
  button.classList.add("pressed");
  const id = say({ type: "press", press, message });
  pressed.set(id, button);
}

function releaseButton(id) {
  pressed.get(id)?.classList.remove("pressed");
}

function sayText(text) {
  showOwn(say({ type: "text", text }), text, false);
}

function sendFile(name) {
  showOwn(say({ type: "attachment", name: name.slice(0, 200) }), name, true);
}

function showOwn(id, text, file) {
  const node = show({ id, text, file, mine: true, rows: [], picture: null, at: new Date().toISOString() });
  node.classList.add("waiting");
  node.title = words.waiting;
  toEnd();
}

function arrived(id) {
  const node = shown.get(id)?.node;
  node?.classList.remove("waiting");
  node?.removeAttribute("title");
}

let toastTimer = 0;

function showToast(text) {
  toast.textContent = text;
  toast.classList.add("up");
  clearTimeout(toastTimer);
  toastTimer = setTimeout(hideToast, Math.min(8000, 2500 + 45 * text.length));
}

function hideToast() {
  toast.classList.remove("up");
}

// ---------------------------------------------------------------- the connection

let socket;
let failures = 0;
let retryTimer = 0;

function connect() {
  clearTimeout(retryTimer);
  const who = setup.inbox ? "inbox/ws?" : `ws?name=${encodeURIComponent(name)}&`;
  socket = new WebSocket(`ws://${location.host}/${who}language=${spoken}`);
  socket.addEventListener("message", (message) => {
    const frame = JSON.parse(message.data);
    reactions[frame.type]?.(frame);
  });
  socket.addEventListener("close", () => {
    failures += 1;
    retryTimer = setTimeout(connect, Math.min(8000, 250 * 2 ** failures) * (0.8 + 0.4 * Math.random()));
    if (failures > 1) $("reconnecting").textContent = words.reconnecting;
    hideDots();
  });
}

function transmit(frame) {
  if (socket.readyState === WebSocket.OPEN && failures === 0) socket.send(JSON.stringify(frame));
  else connectNow();
}

function connectNow() {
  if (socket.readyState === WebSocket.CLOSED) connect();
}

const reactions = {
  // After a restart the server knows less than the page does: what stands here stays.
  transcript({ bubbles }) {
    failures = 0;
    $("reconnecting").textContent = "";
    const isFirst = shown.size === 0;
    for (const bubble of bubbles) show(bubble, { quietly: isFirst });
    empty.hidden = shown.size > 0;
    if (isFirst || atEnd) toEnd();
    else if (!isAtEnd() && bubbles.length) chip.hidden = false;
    for (const frame of unsent.values()) transmit(frame);
  },
  // Everything was erased: the page forgets as well, and begins anew as the same person.
  cleared() {
    log.replaceChildren();
    newestDay = "";
    shown.clear();
    pressed.clear();
    hideDots();
    chip.hidden = true;
    empty.hidden = false;
  },
  message({ bubble }) {
    const wasAtEnd = isAtEnd() || isNews(bubble);
    if (!bubble.mine) hideDots();
    const node = show(bubble);
    if (wasAtEnd) follow(node);
    else if (!bubble.mine) chip.hidden = isAtEnd();
    if (setup.inbox && !bubble.mine) parent.postMessage("unread", location.origin);
  },
  edit({ bubble }) {
    const wasAtEnd = isAtEnd();
    hideDots();
    const node = show(bubble);
    if (wasAtEnd && node === log.lastElementChild) follow(node);
    else node.scrollIntoView({ block: "nearest" });
  },
  typing: () => showDotsIn(0, 6000),
  ack({ id }) {
    unsent.delete(id);
    arrived(id);
    setTimeout(releaseButton, 800, id); // mostly the edit is here before, and there is no button any more
    if (!dots.hidden) hideDotsIn(5000);
  },
  answered({ id, toast: text }) {
    if (!pressed.has(id)) return; // another tab of the same person pressed
    releaseButton(id);
    if (text) {
      hideDots();
      showToast(text);
    }
  },
  error({ id }) {
    if (!unsent.delete(id)) return;
    releaseButton(id);
    hideDots();
    shown.get(id)?.node.classList.replace("waiting", "lost");
    showToast(words.failed);
  },
};

// ---------------------------------------------------------------- writing

function fitField() {
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight + 2, 132)}px`;
  field.style.overflowY = field.scrollHeight > 132 ? "auto" : "hidden";
  composer.classList.toggle("filled", field.value.trim() !== "");
}

function sendField() {
  const text = field.value.trim();
  if (text) sayText(text);
  field.value = "";
  fitField();
}

// ---------------------------------------------------------------- the menu of commands

function fillMenu() {
  const entries = setup.commands[pageLanguage] ?? Object.values(setup.commands)[0] ?? [];
  menu.hidden = entries.length === 0;
  for (const [command, description] of entries) {
    const button = element("button", "", element("b", "", `/${command}`), element("span", "", description));
    button.type = "button";
    button.addEventListener("click", () => {
      closeMenu();
      sayText(`/${command}`);
    });
    commands.append(element("li", "", button));
  }
}

function openMenu() {
  commands.hidden = false;
  menu.setAttribute("aria-expanded", "true");
  commands.querySelector("button").focus();
}

function closeMenu() {
  const hadFocus = commands.contains(document.activeElement);
  commands.hidden = true;
  menu.setAttribute("aria-expanded", "false");
  if (hadFocus) menu.focus();
}

// ---------------------------------------------------------------- a picture, large

function enlarge(picture) {
  const image = lightbox.querySelector("img");
  Object.assign(image, { src: picture.url, alt: picture.title });
  lightbox.showModal();
}

// ---------------------------------------------------------------- the keyboard of a desk

// In the empty text field a digit may also be the beginning of a number that was asked for: it is a press only
// if the last word of the bot came with buttons.
function pressDigit(event, isWriting) {
  const buttons = newestButtons();
  const said = log.querySelectorAll(".message.bot");
  if (isWriting && !said[said.length - 1]?.classList.contains("keyed")) return false;
  const button = buttons[digitsOf(buttons).indexOf(event.key)];
  if (!button) return false;
  event.preventDefault();
  if (event.repeat) return true; // a key that is held down must not answer question after question
  button.scrollIntoView({ block: "nearest" });
  button.click();
  return true;
}

function onKey(event) {
  if (event.key === "Escape" && !commands.hidden) return closeMenu();
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || lightbox.open) return;
  const isWriting = document.activeElement === field;
  const isDigit = /^[0-9]$/.test(event.key);
  if (isDigit && commands.hidden && !(isWriting && field.value) && pressDigit(event, isWriting)) return;
  // A digit that no button answers to must not fill the field, or the next one would not be a press.
  const isWord = event.key.length === 1 && event.key !== " " && !(isDigit && newestButtons().length);
  if (!isWriting && isWord) field.focus();
}

function onFieldKey(event) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendField();
}

// ---------------------------------------------------------------- all together

function takeFiles(event, files) {
  if (!files?.length) return;
  event.preventDefault();
  sendFile(files[0].name);
}

function listen() {
  document.addEventListener("keydown", onKey);
  field.addEventListener("keydown", onFieldKey);
  field.addEventListener("input", fitField);
  composer.addEventListener("submit", (event) => {
    event.preventDefault();
    sendField();
  });
  $("start").addEventListener("click", () => sayText("/start"));
  $("new-person").addEventListener("click", () => setTimeout(renewNewPerson));
  $("new-person").addEventListener("auxclick", () => setTimeout(renewNewPerson));
  chip.addEventListener("click", () => toEnd("smooth"));
  menu.addEventListener("click", () => (commands.hidden ? openMenu() : closeMenu()));
  document.addEventListener("pointerdown", (event) => {
    if (!commands.contains(event.target) && !menu.contains(event.target)) closeMenu();
  });
  lightbox.addEventListener("click", () => lightbox.close());
  document.addEventListener("paste", (event) => takeFiles(event, event.clipboardData?.files));
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => takeFiles(event, event.dataTransfer?.files));
  window.addEventListener("online", connectNow);
  document.addEventListener("visibilitychange", connectNow);
  scroll.addEventListener("scroll", () => {
    atEnd = isAtEnd();
    if (atEnd) chip.hidden = true;
  });
  // The phone's own keyboard, a turned screen, a growing text field: the end stays in view.
  const resized = new ResizeObserver(() => atEnd && toEnd());
  resized.observe(scroll);
  resized.observe(log);
}

fillInWords();
fillMenu();
const name = setup.inbox ? words.inbox : nameOfThisTab();
document.title = `${name} · ${setup.title}`;
if (setup.inbox) {
  document.querySelector("h1").textContent = name;
  document.body.classList.add("inbox");
} else {
  $("name").textContent = name;
  renewNewPerson();
}
listen();
attachClock({ setup, words, reactions, say, language: pageLanguage });
connect();
if (code && !setup.inbox) sayText(`/start ${code}`);
