//! `muster/tickets`: opens tickets in the trackers of other makers, for the runbooks `AWS-CreateJiraIssue` and
//! `AWS-CreateServiceNowIncident`, whose work AWS does with a function of its own.
//!
//! The user's password is read here, within the grant, and goes into a header and nowhere else: a runbook names the parameter that
//! holds it, so that it is in no input or output of a step. At AWS that is a SecureString; here it is a String, since plugins are
//! given no SecureString. An action is called once: who made the same call again might open a second ticket.

mod jira;
mod service_now;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use muster_plugin::http::Request;
use muster_plugin::serde_json::{self, Value};
use muster_plugin::{Failure, parameters};

use jira::create_jira_issue;
use service_now::create_service_now_incident;

/// Most characters of an answer that a failure shows.
const SHOWN_CHARACTERS: usize = 500;

/// Whose ticket it will be.
struct User {
    name: String,
    /// The name of a parameter.
    password_parameter: String,
}

impl User {
    /// Posts JSON below a tracker's URL as this user; the JSON that it answers.
    fn post(&self, url: &str, path: &str, body: &Value) -> Result<Value, Failure> {
        let password = parameters::get(&self.password_parameter)?.value;
        let credentials = STANDARD.encode(format!("{}:{password}", self.name));
        let request = Request::post(format!("{}{path}", url.trim_end_matches('/')))
            .header("accept", "application/json")
            .header("content-type", "application/json")
            .header("authorization", format!("Basic {credentials}"));
        let answered = request.body(body.to_string()).send()?;
        let text = String::from_utf8_lossy(&answered.body);
        let shown: String = text.chars().take(SHOWN_CHARACTERS).collect();
        if !(200..300).contains(&answered.status) {
            let retryable = answered.status == 429 || answered.status >= 500;
            let message = format!("the tracker answered with status code {}: {shown}", answered.status);
            return Err(Failure { retryable, ..Failure::new("ticket-refused", message) });
        }
        serde_json::from_str(&text).map_err(|_| not_understood(&shown))
    }
}

/// A text of an answer, by its JSON pointer.
fn text(answer: &Value, pointer: &str) -> Result<String, Failure> {
    let found = answer.pointer(pointer).and_then(Value::as_str);
    found.map(str::to_owned).ok_or_else(|| not_understood(&format!("it has no {pointer}")))
}

/// A login page, for one, is answered with success as well.
fn not_understood(why: &str) -> Failure {
    let message = format!("the tracker's answer does not say which ticket it opened, if it opened one: {why}");
    Failure::new("not-understood", message)
}

muster_plugin::plugin! {
    actions { create_jira_issue, create_service_now_incident }
}
