"""People sign in and out in a real browser: with a link and with an access key, from this machine and over TLS. Pages of other sites, and
whoever has seen a cookie that was signed out of, get nothing.

Chromium is Debian's; where it is not, this fails.
"""

import configparser
import functools
import http.server
import pathlib
import ssl
import sys
import tempfile
import threading
import urllib.error
import urllib.request

from playwright.sync_api import expect, sync_playwright

from access import admin
from audit import recorded
from processes import Fleet, wait_for

CHROMIUM = "/usr/bin/chromium"
# As root it has no sandbox, and without these it asks for hosts of its maker's.
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]
COOKIE = "__Host-muster"
# By the page's own means: what the console will do.
PUT = """async ([name, headers]) => {
  const answer = await fetch("/", {method: "POST", body: JSON.stringify({Name: name, Value: "x", Type: "String"}), headers: {
    "content-type": "application/x-amz-json-1.1", "x-amz-target": "AmazonSSM.PutParameter", ...headers}});
  return [answer.status, (await answer.json()).__type ?? "OK"];
}"""
# A page of another origin: it may send, and never reads.
FOREIGN = """async (url) => {
  const asked = [["/_muster/sign-out", {}], ["/_muster/sign-in", {body: '{"secret": "x"}'}],
    ["/?Action=CreateUser&UserName=evil&Version=2010-05-08", {}],
    ["/?Action=CreateUser&UserName=evil&Version=2010-05-08", {headers: {"x-muster-scope": "us-east-1/iam"}}]];
  return Promise.all(asked.map(([path, options]) => fetch(url + path, {method: "POST", credentials: "include",
    mode: options.headers ? "cors" : "no-cors", ...options}).then((answer) => answer.type, () => "refused")));
}"""


def at_localhost(url):
    return url.replace("127.0.0.1", "localhost")


def session(context):
    """The cookie, as the browser has it."""
    found = [cookie for cookie in context.cookies() if cookie["name"] == COOKIE]
    assert len(found) <= 1, found
    return found[0] if found else None


def signed_in(page, arn):
    expect(page.locator("#arn")).to_have_text(arn)
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()


def with_a_link(fleet, context, arn):
    page = context.new_page()
    url = at_localhost(admin(fleet, "sign-in", "admin").strip())
    page.goto(url)
    expect(page.get_by_text("This link signs you in once.")).to_be_visible()
    assert page.url == url.split("#")[0], "the secret stays in the address"
    assert session(context) is None, "nobody is signed in who has only opened a link"
    page.get_by_role("button", name="Sign in").click()
    signed_in(page, arn)
    cookie = session(context)
    assert (cookie["httpOnly"], cookie["secure"], cookie["sameSite"], cookie["path"]) == (True, True, "Strict", "/"), cookie
    assert page.evaluate("document.cookie") == ""
    page.reload()
    signed_in(page, arn)
    scope = {"x-muster-scope": "eu-west-1/ssm"}
    assert page.evaluate(PUT, ["/from/browser", scope]) == [200, "OK"]
    assert page.evaluate(PUT, ["/from/browser", scope])[1] == "ParameterAlreadyExists"
    assert page.evaluate(PUT, ["/from/browser/2", {}])[1] == "MissingAuthenticationTokenException"

    other = context.new_page()
    other.goto(url)
    other.get_by_role("button", name="Sign in").click()
    expect(other.get_by_role("alert")).to_contain_text("The link is not good")
    other.close()
    return page


def other_sites_get_nothing(fleet, context, page, arn, folder):
    """One on another port, which is the same site for the browser, and one of another name."""
    (folder / "index.html").write_text("<!doctype html><title>other</title>")
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    own = at_localhost(fleet.url)
    for name in ("localhost", "127.0.0.1"):
        other = context.new_page()
        other.goto(f"http://{name}:{server.server_address[1]}/")
        answers = other.evaluate(FOREIGN, own)
        assert set(answers) <= {"opaque", "refused"} and answers[3] == "refused", answers
        other.set_content(f'<iframe src="{own}/_muster/sign-in"></iframe>')
        other.wait_for_timeout(300)
        assert not any(frame.url.endswith("/_muster/sign-in") for frame in other.frames), [frame.url for frame in other.frames]
        other.close()
    server.shutdown()
    page.reload()
    signed_in(page, arn)
    users = [user["UserName"] for user in fleet.client("iam").list_users()["Users"]]
    assert users == ["admin"], users


def signed_out_is_over(fleet, context, page):
    kept = session(context)["value"]
    origin = at_localhost(fleet.url)
    trust = ssl.create_default_context(cafile=fleet.authority) if fleet.authority else None

    def asks():
        request = urllib.request.Request(
            origin + "/?Action=GetCallerIdentity&Version=2011-06-15", method="POST",
            headers={"Cookie": f"{COOKIE}={kept}", "Origin": origin, "X-Muster-Scope": "us-east-1/sts"},
        )
        try:
            return urllib.request.urlopen(request, timeout=20, context=trust).status
        except urllib.error.HTTPError as error:
            return error.code

    assert asks() == 200
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_label("Access key ID")).to_be_visible()
    assert session(context) is None
    assert asks() == 403, "a cookie that somebody kept still holds"


def with_a_key(fleet, context, page, arn):
    credentials = configparser.ConfigParser()
    credentials.read(fleet.data / "credentials")
    key_id, secret = (credentials["muster"][name] for name in ("aws_access_key_id", "aws_secret_access_key"))
    sent = []
    page.on("request", lambda request: sent.append(f"{request.url} {request.all_headers()} {request.post_data}"))
    page.get_by_label("Access key ID").fill(key_id)
    page.get_by_label("Secret access key").fill(secret[:-1] + "x")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_contain_text("signature we calculated does not match")
    page.get_by_label("Secret access key").fill(secret)
    page.get_by_role("button", name="Sign in").click()
    signed_in(page, arn)
    assert page.get_by_label("Secret access key").input_value() == ""
    assert any(key_id in request for request in sent) and not any(secret[:-1] in request for request in sent)
    page.get_by_role("button", name="Sign out").click()

    # Temporary credentials, with a session policy that stays with whoever signs in by them.
    deny = '{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "ssm:*", "Resource": "*"}]}'
    role = fleet.client("iam").create_role(
        RoleName="visitor", AssumeRolePolicyDocument='{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": '
        '{"AWS": "%s"}, "Action": "sts:AssumeRole"}]}' % arn)["Role"]["Arn"]
    fleet.client("iam").put_role_policy(RoleName="visitor", PolicyName="all", PolicyDocument=deny.replace("Deny", "Allow"))
    given = fleet.client("sts").assume_role(RoleArn=role, RoleSessionName="visit", Policy=deny)["Credentials"]
    page.get_by_label("Access key ID").fill(given["AccessKeyId"])
    page.get_by_label("Secret access key").fill(given["SecretAccessKey"])
    page.get_by_label("Session token").fill(given["SessionToken"])
    page.get_by_role("button", name="Sign in").click()
    account = arn.split(":")[4]
    signed_in(page, f"arn:aws:sts::{account}:assumed-role/visitor/visit")
    assert page.evaluate(PUT, ["/of/visitor", {"x-muster-scope": "eu-west-1/ssm"}])[1] == "AccessDeniedException"
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_label("Access key ID")).to_be_visible()


def with_a_link_of_one_s_own(fleet, context, arn):
    """By `aws muster create-sign-in-link`, and as a role whom the host's owner lets in."""
    own = fleet.client("muster").create_sign_in_link()["Url"]
    account = arn.split(":")[4]
    role = f"arn:aws:iam::{account}:role/visitor"
    page = context.new_page()
    for url, who in (
        (own, arn),
        (admin(fleet, "sign-in", role).strip(), f"arn:aws:sts::{account}:assumed-role/visitor/visitor"),
        (admin(fleet, "sign-in", "admin", "--account", account).strip(), arn),
    ):
        page.goto(at_localhost(url))
        page.get_by_role("button", name="Sign in").click()
        signed_in(page, who)
        # The same page by another fragment would not be loaded anew.
        page.goto("about:blank")
    admin(fleet, "sign-in", "nobody", code=1)
    admin(fleet, "sign-in", role + "s", code=1)
    page.close()


def all_of_it_is_recorded(fleet, arn):
    """As changes where it changes something: a link that is used up, a session that has ended."""
    account = arn.split(":")[4]
    key_id = fleet.client("sts")._request_signer._credentials.access_key
    refused = recorded(fleet, "--operation", "muster:SignIn", "--outcome", "denied", count=2)
    codes = {(event["ErrorCode"], event.get("AccessKeyId")) for event in refused}
    assert codes == {("AccessDeniedException", None), ("InvalidSignatureException", key_id)}, refused
    assert not any("AccountId" in event for event in refused), refused
    by_key = lambda: [event for event in recorded(fleet, "--operation", "SignIn", "--access-key", key_id, "--outcome", "succeeded")
                      if event["Decision"] == "Allowed" and not event["Changed"]]
    [by_key] = wait_for("the key's sign-in", 20, by_key)[0]
    assert by_key["Principal"] == arn, by_key
    for operation, principal in (("CreateSignInLink", "muster:owner"), ("CreateSignInLink", arn), ("SignIn", arn), ("SignOut", arn)):
        done = recorded(fleet, "--operation", f"muster:{operation}", "--principal", principal, "--account", account)
        assert any(event["Changed"] and event["Decision"] == "Allowed" for event in done), (operation, principal, done)


def main(binaries, pictures=None):
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for name, arguments in (("plain", []), ("tls", ["--tls"])):
            folder = pathlib.Path(scratch) / name
            folder.mkdir()
            fleet = Fleet(binaries, folder, arguments=arguments)
            fleet.start_host()
            try:
                arn = fleet.client("sts").get_caller_identity()["Arn"]
                # The development authority is nobody's that the browser knows.
                context = browser.new_context(ignore_https_errors=bool(arguments), color_scheme="dark" if arguments else "light")
                problems = []
                context.on("weberror", lambda error: problems.append(str(error.error)))
                context.on("console", lambda said: problems.append(said.text) if "Content Security Policy" in said.text else None)
                page = with_a_link(fleet, context, arn)
                assert problems == [], problems
                other_sites_get_nothing(fleet, context, page, arn, folder)
                if pictures:
                    page.screenshot(path=f"{pictures}/{name}-in.png")
                signed_out_is_over(fleet, context, page)
                if pictures:
                    page.screenshot(path=f"{pictures}/{name}-form.png")
                with_a_key(fleet, context, page, arn)
                with_a_link_of_one_s_own(fleet, context, arn)
                all_of_it_is_recorded(fleet, arn)
                context.close()
            finally:
                fleet.stop()
        browser.close()
    print("ok: sign in")


if __name__ == "__main__":
    main(*sys.argv[1:])
