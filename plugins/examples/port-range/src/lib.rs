//! `acme:portRange`: whether every port in a JSON configuration lies in a range. A port is what is called `port`, `adminPort` or
//! `admin_port`, however deep.

use muster_plugin::serde_json::{self, Value};
use muster_plugin::{Configuration, Failure, Problem};

#[muster_plugin::data]
#[serde(deny_unknown_fields)]
struct Range {
    /// The lowest port that is allowed.
    #[serde(default = "lowest")]
    lowest: u16,
    /// The highest.
    #[serde(default = "highest")]
    highest: u16,
}

fn lowest() -> u16 {
    1024
}

fn highest() -> u16 {
    65535
}

/// Checks that the ports of a JSON configuration lie in a range
#[muster_plugin::validator("acme:portRange", read_only, idempotent)]
fn port_range(range: Range, configuration: Configuration) -> Result<Vec<Problem>, Failure> {
    let content: Value = match serde_json::from_slice(&configuration.content) {
        Ok(content) => content,
        Err(error) => return Ok(vec![Problem::new(format!("the configuration is not JSON: {error}"))]),
    };
    let mut problems = Vec::new();
    check(&range, "", &content, &mut problems);
    Ok(problems)
}

fn check(range: &Range, place: &str, value: &Value, problems: &mut Vec<Problem>) {
    match value {
        Value::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                check(range, &format!("{place}/{number}"), item, problems);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                // As a JSON Pointer writes a name.
                let place = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
                if name == "port" || name.ends_with("Port") || name.ends_with("_port") {
                    problems.extend(problem(range, member).map(|message| Problem::at(&place, message)));
                }
                check(range, &place, member, problems);
            }
        }
        _ => {}
    }
}

fn problem(Range { lowest, highest }: &Range, port: &Value) -> Option<String> {
    match port.as_u64() {
        Some(port) if (u64::from(*lowest)..=u64::from(*highest)).contains(&port) => None,
        Some(port) => Some(format!("port {port} is not within {lowest} to {highest}")),
        None => Some(format!("{port} is not a port: it has to be a number within {lowest} to {highest}")),
    }
}

muster_plugin::plugin! {
    validators { port_range }
}

#[cfg(test)]
mod tests {
    use muster_plugin::serde_json::json;
    use muster_plugin::testing::Host;

    use super::*;

    fn problems(inputs: Value, content: &str) -> Vec<(String, String)> {
        let validated = Host::new().validate::<port_range>(inputs, content, "application/json");
        let problems = validated.result.unwrap().into_iter();
        problems.map(|problem| (problem.place.unwrap_or_default(), problem.message)).collect()
    }

    #[test]
    fn a_port_out_of_range_is_named_by_its_place() {
        let content =
            r#"{ "servers": [{ "port": 8080 }, { "port": 80, "a/b": { "adminPort": "8081" } }], "support": 1 }"#;
        let expected = [
            ("/servers/1/a~1b/adminPort", r#""8081" is not a port: it has to be a number within 1024 to 65535"#),
            ("/servers/1/port", "port 80 is not within 1024 to 65535"),
        ];
        let mut problems = problems(json!({}), content);
        problems.sort();
        assert_eq!(problems, expected.map(|(place, message)| (place.to_owned(), message.to_owned())));
    }

    #[test]
    fn the_inputs_say_the_range() {
        let range = json!({ "lowest": 80, "highest": 443 });
        assert_eq!(problems(range.clone(), r#"{ "port": 80, "https_port": 443 }"#), []);
        assert_eq!(problems(range, r#"{ "port": 8080 }"#)[0].1, "port 8080 is not within 80 to 443");
    }

    #[test]
    fn what_is_not_json_is_a_problem_of_the_configuration() {
        let (place, message) = problems(json!({}), "port = 80").remove(0);
        assert_eq!((place.as_str(), message.starts_with("the configuration is not JSON: ")), ("", true));
    }
}
