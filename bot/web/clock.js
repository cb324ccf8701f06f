// The simulated clock beside the chat: what it shows, its buttons, and the two tabs of a narrow page.
// The inbox is a page of its own in a frame, so that either chat has its own keyboard, digits and focus.

const $ = (id) => document.getElementById(id);

// ---------------------------------------------------------------- the time, as the simulated clock has it

let zone;

export const goBy = (zoneOfTheClock) => (zone = zoneOfTheClock || undefined);

const written = (moment, how) => moment.toLocaleString(navigator.language, { ...how, timeZone: zone });

export const hourOf = (moment) => written(moment, { hour: "numeric", minute: "2-digit" });
export const momentOf = (moment) => written(moment, {});
export const dayOf = (moment) => written(moment, { weekday: "long", day: "numeric", month: "long" });

const dialOf = (moment) =>
  written(moment, { weekday: "short", day: "numeric", month: "short", hour: "numeric", minute: "2-digit" });

// ---------------------------------------------------------------- the clock

export function attachClock({ setup, words, reactions, say, language }) {
  if (!setup.clock) return;
  const place = setup.places[language] ?? setup.zone;
  const [clock, dial, told, part, workshop] = ["clock", "dial", "told", "part", "to-workshop"].map($);
  const buttons = [...clock.querySelectorAll("[data-wish]")];
  let seen = 0;
  let asked = ""; // the frame of this tab that is not answered yet
  let isBusy = true;
  let isOver = false;
  let shows = null; // { at: what the clock said, from: when, on our own clock }

  function tick() {
    if (!shows || isBusy) return;
    showDial(new Date(shows.at + performance.now() - shows.from));
  }

  function showDial(moment) {
    const text = [dialOf(moment), `(${place})`].join(" ");
    if (dial.textContent === text) return;
    dial.textContent = text;
    dial.dateTime = moment.toISOString();
  }

  // Not `disabled`: whoever works by keyboard would lose her place with every click.
  function settle() {
    clock.setAttribute("aria-busy", String(isBusy || asked !== ""));
    for (const button of buttons) {
      const isOff = isBusy || asked !== "" || (isOver && button === workshop);
      button.setAttribute("aria-disabled", String(isOff));
    }
    workshop.textContent = isOver ? words.workshop_over : words.to_workshop;
  }

  function ask(button) {
    if (isOver && !isBusy && button === workshop) told.textContent = words.workshop_why;
    if (button.getAttribute("aria-disabled") === "true") return;
    asked = say({ type: "clock", wish: button.dataset.wish, seen }, { quietly: true });
    if (button !== part) told.textContent = words.moving;
    settle();
  }

  reactions.clock = (frame) => {
    seen = frame.seen;
    isBusy = frame.busy;
    isOver = frame.over;
    shows = { at: Date.parse(frame.at), from: performance.now() };
    showDial(new Date(shows.at));
    if ("part" in frame) part.hidden = frame.part;
    if (!frame.busy && told.textContent === words.beginning) told.textContent = words.clock_why;
    settle();
  };

  reactions.moved = (frame) => {
    if (frame.id === asked) asked = "";
    if ("part" in frame) part.hidden = frame.part;
    told.textContent = frame.told || (told.textContent === words.moving ? words.clock_why : told.textContent);
    settle();
  };

  // What was asked and failed may be asked again.
  const refused = reactions.error;
  reactions.error = (frame) => {
    if (frame.id === asked) {
      asked = "";
      told.textContent = words.failed;
      settle();
    }
    refused(frame);
  };

  reactions.clock_gone = () => document.body.classList.remove("with-clock");

  document.body.classList.add("with-clock");
  told.textContent = words.beginning;
  settle();
  for (const button of buttons) button.addEventListener("click", () => ask(button));
  setInterval(tick, 5000);
  attachTabs(words, reactions);
  $("inbox-frame").src = "/inbox";
  $("inbox-frame").title = words.inbox;
}

// ---------------------------------------------------------------- two tabs, where there is no room for both chats

function attachTabs(words, reactions) {
  const tabs = [...document.querySelectorAll("[role=tab]")];
  const panes = tabs.map((tab) => $(tab.getAttribute("aria-controls")));

  function choose(at) {
    tabs.forEach((tab, each) => {
      tab.setAttribute("aria-selected", String(each === at));
      tab.tabIndex = each === at ? 0 : -1;
      panes[each].classList.toggle("chosen", each === at);
    });
    mark(at, false);
  }

  function mark(at, isNew) {
    tabs[at].querySelector(".unread").hidden = !isNew;
  }

  const heard = (at) => () => {
    if (!panes[at].classList.contains("chosen")) mark(at, true);
  };

  tabs.forEach((tab, at) => {
    tab.querySelector(".unread").textContent = words.unread;
    tab.addEventListener("click", () => choose(at));
    tab.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      choose(1 - at);
      tabs[1 - at].focus();
    });
  });
  choose(0);
  const shown = reactions.message;
  reactions.message = (frame) => {
    shown(frame);
    if (!frame.bubble.mine) heard(0)();
  };
  window.addEventListener("message", (event) => {
    if (event.origin === location.origin && event.data === "unread") heard(1)();
  });
}
