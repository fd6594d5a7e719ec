//! Incidents in ServiceNow, by its Table API.

use muster_plugin::serde_json::{Map, Value};
use muster_plugin::{Failure, Progress};

use super::{User, text};

/// What stands for no choice.
const NONE: &str = "None";

#[muster_plugin::data]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub struct Inputs {
    /// Where the instance is: `https://example.service-now.com`.
    url: String,
    /// The user who opens the incident.
    username: String,
    /// The name of the parameter that holds the user's password.
    password_parameter: String,
    short_description: String,
    description: String,
    impact: Impact,
    /// A label: `Inquiry/Help`. ServiceNow's own choice if it is `None`.
    category: String,
    /// A label: `Operating System`. ServiceNow's own choice if it is `None`.
    subcategory: String,
}

#[muster_plugin::data]
#[derive(Clone, Copy)]
pub enum Impact {
    High,
    Medium,
    Low,
}

#[muster_plugin::data]
pub struct Outputs {
    /// What people call it: `INC0010001`.
    #[serde(rename = "incidentID")]
    incident_id: String,
    /// The key of its row.
    #[serde(rename = "sysID")]
    sys_id: String,
}

/// Opens an incident in ServiceNow
#[muster_plugin::action("muster:createServiceNowIncident")]
pub fn create_service_now_incident(inputs: Inputs, _: Option<()>) -> Result<Progress<Outputs, ()>, Failure> {
    let mut incident = Map::new();
    incident.insert("short_description".to_owned(), inputs.short_description.into());
    incident.insert("description".to_owned(), inputs.description.into());
    let impact = match inputs.impact {
        Impact::High => "1",
        Impact::Medium => "2",
        Impact::Low => "3",
    };
    incident.insert("impact".to_owned(), impact.into());
    for (field, label) in [("category", inputs.category), ("subcategory", inputs.subcategory)] {
        if label != NONE {
            incident.insert(field.to_owned(), stored(&label).into());
        }
    }
    let user = User { name: inputs.username, password_parameter: inputs.password_parameter };
    let answer = user.post(&inputs.url, "/api/now/table/incident", &Value::from(incident))?;
    let outputs = Outputs { incident_id: text(&answer, "/result/number")?, sys_id: text(&answer, "/result/sys_id")? };
    Ok(Progress::Done(outputs))
}

/// A choice as a new instance stores it: its label in lower case, save these.
fn stored(label: &str) -> String {
    match label {
        "Inquiry/Help" => "inquiry".to_owned(),
        "Operating System" => "os".to_owned(),
        "MS SQL Server" => "sql server".to_owned(),
        other => other.to_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use muster_plugin::http::{Request, Response};
    use muster_plugin::serde_json::json;
    use muster_plugin::testing::{Host, Ran};

    use super::*;

    const OPENED: &str = r#"{"result":{"sys_id":"c537bae64f411200adf9f8e18110c76e","number":"INC0010002"}}"#;

    fn opened(response: Response, impact: &str, category: &str, subcategory: &str) -> Ran<Progress<Value, Value>> {
        let inputs = json!({
            "Url": "https://instance.service-now.com", "Username": "admin", "PasswordParameter": "password",
            "ShortDescription": "Disk full", "Description": "On web-1", "Impact": impact, "Category": category,
            "Subcategory": subcategory
        });
        let host = Host::new().parameter("password", "admin").response(response);
        host.act::<create_service_now_incident>(inputs, None)
    }

    #[test]
    fn an_incident_has_its_choices_as_service_now_stores_them() {
        for (impact, category, subcategory, choices) in [
            ("Low", "None", "None", json!({ "impact": "3" })),
            ("High", "Hardware", "Disk", json!({ "impact": "1", "category": "hardware", "subcategory": "disk" })),
            ("Medium", "Inquiry/Help", "None", json!({ "impact": "2", "category": "inquiry" })),
            (
                "Low",
                "Software",
                "Operating System",
                json!({ "impact": "3", "category": "software", "subcategory": "os" }),
            ),
            (
                "Low",
                "Database",
                "MS SQL Server",
                json!({ "impact": "3", "category": "database", "subcategory": "sql server" }),
            ),
        ] {
            let ran = opened(Response::new(201, OPENED), impact, category, subcategory);
            let outputs = json!({ "incidentID": "INC0010002", "sysID": "c537bae64f411200adf9f8e18110c76e" });
            assert_eq!(ran.result.unwrap(), Progress::Done(outputs));
            let mut incident = json!({ "short_description": "Disk full", "description": "On web-1" });
            incident.as_object_mut().unwrap().extend(choices.as_object().unwrap().clone());
            let request = Request::post("https://instance.service-now.com/api/now/table/incident")
                .header("accept", "application/json")
                .header("content-type", "application/json")
                // `printf admin:admin | base64`
                .header("authorization", "Basic YWRtaW46YWRtaW4=")
                .body(incident.to_string());
            assert_eq!(ran.requests, [request]);
        }
    }

    #[test]
    fn what_service_now_refuses_is_said() {
        let refused =
            opened(Response::new(401, r#"{"error":{"message":"User Not Authenticated"}}"#), "Low", "None", "None");
        let refused = refused.result.unwrap_err();
        assert!(refused.code == "ticket-refused" && refused.message.contains("User Not Authenticated"), "{refused:?}");
        let other = opened(Response::new(200, r#"{"result":[]}"#), "Low", "None", "None");
        assert_eq!(other.result.unwrap_err().code, "not-understood");
    }
}
