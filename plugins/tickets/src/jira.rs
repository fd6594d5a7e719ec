//! Issues in Jira, by version 2 of its REST API.

use muster_plugin::serde_json::{Map, Value, json};
use muster_plugin::{Failure, Progress};

use super::{User, text};

#[muster_plugin::data]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub struct Inputs {
    /// Where Jira is: `https://jira.example.com`.
    url: String,
    /// The user who opens the issue.
    username: String,
    /// The name of the parameter that holds the user's password or token.
    password_parameter: String,
    /// The project's key.
    project: String,
    /// As the project calls it: `Task`.
    issue_type: String,
    summary: String,
    description: String,
    /// As Jira calls it: `High`. Jira's own choice if it is empty.
    #[serde(default)]
    priority: String,
    /// `2030-12-31`. None if it is empty.
    #[serde(default)]
    due_date: String,
    /// The name of a user. Jira's own choice if it is empty.
    #[serde(default)]
    assignee: String,
}

#[muster_plugin::data]
#[serde(rename_all = "PascalCase")]
pub struct Outputs {
    /// Jira's own number of it.
    issue_id: String,
    /// What people call it: `OPS-7`.
    issue_key: String,
}

/// Opens an issue in Jira
#[muster_plugin::action("muster:createJiraIssue")]
pub fn create_jira_issue(inputs: Inputs, _: Option<()>) -> Result<Progress<Outputs, ()>, Failure> {
    let mut fields = Map::new();
    fields.insert("project".to_owned(), json!({ "key": inputs.project }));
    fields.insert("issuetype".to_owned(), json!({ "name": inputs.issue_type }));
    fields.insert("summary".to_owned(), inputs.summary.into());
    fields.insert("description".to_owned(), inputs.description.into());
    let named = |name: &str| json!({ "name": name });
    for (field, given, value) in [
        ("priority", &inputs.priority, named(&inputs.priority)),
        ("duedate", &inputs.due_date, Value::from(inputs.due_date.as_str())),
        ("assignee", &inputs.assignee, named(&inputs.assignee)),
    ] {
        if !given.is_empty() {
            fields.insert(field.to_owned(), value);
        }
    }
    let user = User { name: inputs.username, password_parameter: inputs.password_parameter };
    let issue = user.post(&inputs.url, "/rest/api/2/issue", &json!({ "fields": fields }))?;
    Ok(Progress::Done(Outputs { issue_id: text(&issue, "/id")?, issue_key: text(&issue, "/key")? }))
}

#[cfg(test)]
mod tests {
    use muster_plugin::http::{Request, Response};
    use muster_plugin::testing::{Host, Ran, denied};

    use super::*;

    /// The answer that Jira's documentation shows.
    const OPENED: &str = r#"{"id":"39000","key":"TEST-101","self":"http://localhost:8090/rest/api/2/issue/39000"}"#;

    fn host() -> Host {
        Host::new().parameter("/jira/fred", "fred")
    }

    fn opened(host: Host, more: Value) -> Ran<Progress<Value, Value>> {
        let mut inputs = json!({
            "Url": "http://localhost:8090/", "Username": "fred", "PasswordParameter": "/jira/fred", "Project": "TEST",
            "IssueType": "Bug", "Summary": "REST ye merry gentlemen.", "Description": "By the REST API",
            "Priority": "", "DueDate": "", "Assignee": ""
        });
        let more = more.as_object().unwrap().clone();
        inputs.as_object_mut().unwrap().extend(more);
        host.act::<create_jira_issue>(inputs, None)
    }

    fn request(fields: &Value) -> Request {
        Request::post("http://localhost:8090/rest/api/2/issue")
            .header("accept", "application/json")
            .header("content-type", "application/json")
            // `printf fred:fred | base64`
            .header("authorization", "Basic ZnJlZDpmcmVk")
            .body(json!({ "fields": fields }).to_string())
    }

    #[test]
    fn an_issue_has_the_fields_that_are_given_and_no_others() {
        let ran = opened(host().response(Response::new(201, OPENED)), json!({}));
        assert_eq!(ran.result.unwrap(), Progress::Done(json!({ "IssueId": "39000", "IssueKey": "TEST-101" })));
        let fields = json!({
            "project": { "key": "TEST" }, "issuetype": { "name": "Bug" }, "summary": "REST ye merry gentlemen.",
            "description": "By the REST API"
        });
        assert_eq!(ran.requests, [request(&fields)]);

        let more = json!({ "Priority": "High", "DueDate": "2030-12-31", "Assignee": "ann" });
        let ran = opened(host().response(Response::new(201, OPENED)), more);
        let mut fields = fields;
        fields["priority"] = json!({ "name": "High" });
        fields["duedate"] = json!("2030-12-31");
        fields["assignee"] = json!({ "name": "ann" });
        assert_eq!(ran.requests, [request(&fields)]);
    }

    #[test]
    fn what_jira_refuses_is_said_and_whether_to_try_again() {
        let failed =
            |status, body: &str| opened(host().response(Response::new(status, body)), json!({})).result.unwrap_err();
        let refused = failed(400, r#"{"errors":{"project":"project is required"}}"#);
        assert_eq!((refused.code.as_str(), refused.retryable), ("ticket-refused", false));
        assert!(refused.message.contains("400") && refused.message.contains("project is required"), "{refused:?}");
        assert!(failed(503, "").retryable && failed(429, "").retryable && !failed(302, "").retryable);
        assert_eq!(failed(200, "<html>Log in</html>").code, "not-understood");
        assert_eq!(failed(201, r#"{"id": "1"}"#).code, "not-understood");
    }

    #[test]
    fn nothing_is_sent_without_a_password_that_the_grant_covers() {
        let ran = opened(host(), json!({ "PasswordParameter": "/jira/other" }));
        assert_eq!((ran.result.unwrap_err().code.as_str(), ran.requests.len()), ("not-found", 0));
        let ran = opened(host().response_fails(denied("POST is not granted")), json!({}));
        assert_eq!(ran.result.unwrap_err().code, "denied");
    }
}
