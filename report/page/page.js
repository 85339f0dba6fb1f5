"use strict";
// The report reads without this; it adds a player for the typical walk and a
// filter for the claims.
(function () {
  var data = document.getElementById("days"), player = document.getElementById("player");
  if (data && player) {
    var days = JSON.parse(data.textContent).days, walker = document.getElementById("walker");
    var range = document.getElementById("day"), today = document.getElementById("today"), play = document.getElementById("play"), timer = 0;
    var show = function () {
      var d = days[+range.value];
      walker.style.left = d.x + "%";
      walker.style.top = d.y + "%";
      walker.hidden = false;
      today.textContent = d.t;
    };
    var stop = function () { clearInterval(timer); timer = 0; play.textContent = "▶ Walk"; };
    range.max = days.length - 1;
    range.addEventListener("input", function () { stop(); show(); });
    play.addEventListener("click", function () {
      if (timer) { stop(); return; }
      if (+range.value >= days.length - 1) { range.value = 0; }
      play.textContent = "❚❚ Rest";
      timer = setInterval(function () {
        range.value = +range.value + 1;
        show();
        if (+range.value >= days.length - 1) { stop(); }
      }, Math.max(40, Math.min(400, 30000 / days.length)));
    });
    player.hidden = false;
    today.textContent = days[0].t;
  }
  var tally = document.getElementById("tally");
  if (tally) {
    tally.querySelectorAll(".v").forEach(function (badge) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = badge.className;
      button.innerHTML = badge.innerHTML;
      button.setAttribute("aria-pressed", "false");
      button.addEventListener("click", function () {
        var on = button.getAttribute("aria-pressed") !== "true";
        tally.querySelectorAll("button").forEach(function (b) { b.setAttribute("aria-pressed", "false"); });
        button.setAttribute("aria-pressed", String(on));
        document.querySelectorAll(".claim").forEach(function (c) {
          c.hidden = on && !c.classList.contains(badge.dataset.verdict);
        });
      });
      badge.replaceWith(button);
    });
  }
})();
