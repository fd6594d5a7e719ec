// Signs in with a link or an access key, shows who one is, and signs out. A key's secret signs one request and leaves this page nowhere.
"use strict";

const at = (id) => document.getElementById(id);
const region = "us-east-1";

function show(id) {
  for (const part of ["link", "key", "signed-in"]) at(part).hidden = part !== id;
}

function tell(problem) {
  at("problem").textContent = problem;
  at("problem").hidden = !problem;
}

const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
const text = (string) => new TextEncoder().encode(string);
const sha256 = async (string) => hex(await crypto.subtle.digest("SHA-256", text(string)));

async function hmac(key, string) {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return crypto.subtle.sign("HMAC", imported, text(string));
}

// The headers of AWS's Signature Version 4 over a POST of this body to this path.
async function signed(path, body, keyId, secret, token) {
  const date = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const sent = { "x-amz-date": date, ...(token ? { "x-amz-security-token": token } : {}) };
  const headers = { host: location.host, ...sent };
  const names = Object.keys(headers).sort();
  const canonical = [
    "POST", path, "", ...names.map((name) => `${name}:${headers[name]}`), "", names.join(";"), await sha256(body),
  ].join("\n");
  const parts = [date.slice(0, 8), region, "muster", "aws4_request"];
  const toSign = ["AWS4-HMAC-SHA256", date, parts.join("/"), await sha256(canonical)].join("\n");
  let key = text(`AWS4${secret}`);
  for (const part of parts) key = await hmac(key, part);
  const signature = hex(await hmac(key, toSign));
  const credential = `${keyId}/${parts.join("/")}`;
  sent.authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  return sent;
}

async function post(path, body, headers) {
  const answer = await fetch(path, { method: "POST", body, headers, redirect: "error" });
  if (!answer.ok) {
    const said = await answer.json().catch(() => ({}));
    throw new Error(said.message || `The host answered ${answer.status}.`);
  }
  return answer;
}

// Who one is; whether one is anybody.
async function who() {
  const answer = await fetch("/", {
    method: "POST",
    body: new URLSearchParams({ Action: "GetCallerIdentity", Version: "2011-06-15" }),
    headers: { "x-muster-scope": `${region}/sts` },
  });
  if (!answer.ok) return false;
  const said = new DOMParser().parseFromString(await answer.text(), "text/xml");
  for (const [id, name] of [["arn", "Arn"], ["account", "Account"]]) {
    at(id).textContent = said.getElementsByTagName(name)[0].textContent;
  }
  show("signed-in");
  return true;
}

async function signIn(attempt) {
  tell("");
  try {
    await attempt();
    if (!await who()) throw new Error("The browser did not keep the cookie: it takes it over TLS, or from localhost.");
  } catch (error) {
    tell(error.message);
  }
}

async function begin() {
  const secret = location.hash.slice(1);
  // Out of the address, the history, and what somebody may read on the screen.
  history.replaceState(null, "", location.pathname);
  at("use-link").addEventListener("click", () => signIn(async () => {
    show("key");
    await post("/_muster/sign-in", JSON.stringify({ secret }), { "content-type": "application/json" });
  }));
  at("key").addEventListener("submit", (event) => {
    event.preventDefault();
    signIn(async () => {
      if (!crypto.subtle) throw new Error("The browser signs nothing without TLS, but for localhost.");
      const [keyId, key, token] = ["key-id", "secret", "token"].map((id) => at(id).value.trim());
      const headers = await signed("/_muster/sign-in", "", keyId, key, token);
      await post("/_muster/sign-in", "", headers);
      at("key").reset();
    });
  });
  at("sign-out").addEventListener("click", async () => {
    tell("");
    try {
      await post("/_muster/sign-out");
      show("key");
    } catch (error) {
      tell(error.message);
    }
  });
  if (secret) return show("link");
  if (!await who().catch(() => false)) show("key");
}

begin();
