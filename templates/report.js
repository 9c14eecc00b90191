"use strict";
(function () {
  const form = document.getElementById("filter");
  const words = document.getElementById("filter-text");
  const severity = document.getElementById("filter-severity");
  const clear = document.getElementById("filter-clear");
  const count = document.getElementById("filter-count");
  const verdicts = Array.from(document.querySelectorAll(".judgement"));
  const texts = new Map();
  let unfolded = [];

  function text(verdict) {
    if (!texts.has(verdict)) {
      const card = verdict.closest(".control");
      const header = card ? card.querySelector("header").textContent : "";
      texts.set(verdict, (header + " " + verdict.textContent).toLowerCase());
    }
    return texts.get(verdict);
  }

  function hideEmpty(selector) {
    document.querySelectorAll(selector).forEach(function (box) {
      if (box.querySelector(".judgement")) {
        box.hidden = !box.querySelector(".judgement:not([hidden])");
      }
    });
  }

  function apply() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const active = wanted.length > 0 || severity.value !== "";
    let shown = 0;
    verdicts.forEach(function (verdict) {
      const match = (severity.value === "" || verdict.dataset.severity === severity.value)
        && wanted.every(function (word) { return text(verdict).includes(word); });
      verdict.hidden = !match;
      shown += match ? 1 : 0;
    });
    hideEmpty(".control");
    hideEmpty(".group");
    hideEmpty("main details");
    unfolded.forEach(function (box) { box.open = false; });
    unfolded = active
      ? Array.from(document.querySelectorAll("main details:not([hidden]):not([open])")).filter(function (box) {
          return box.querySelector(".judgement");
        })
      : [];
    unfolded.forEach(function (box) { box.open = true; });
    clear.hidden = !active;
    count.textContent = active ? shown + " of " + verdicts.length + " verdicts shown" : "";
  }

  function reveal() {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.closest("[hidden]")) {
      form.reset();
      apply();
    }
    for (let box = target; box; box = box.parentElement) {
      if (box.tagName === "DETAILS") {
        box.open = true;
      }
    }
    if (target) {
      target.scrollIntoView();
    }
  }

  let opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("details:not([open]):not(.more)"));
    opened.forEach(function (box) { box.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (box) { box.open = false; });
  });
  window.addEventListener("hashchange", reveal);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("input", apply);
  form.addEventListener("reset", function () { setTimeout(apply); });
  form.hidden = verdicts.length === 0;
  clear.hidden = true;
  reveal();
}());
