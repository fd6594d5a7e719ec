//! `acme:rackLocation`: where the machine stands, as a file on it says, as inventory of a type of its own.

use std::collections::BTreeMap;
use std::fs;

use muster_plugin::{Failure, Inventory, serde_json};

#[muster_plugin::data]
#[serde(deny_unknown_fields)]
struct Inputs {
    /// The file: a JSON object whose values are texts.
    #[serde(default = "rack_file")]
    file: String,
}

fn rack_file() -> String {
    "/etc/acme/rack.json".to_owned()
}

/// Tells where the machine stands
#[muster_plugin::collector("acme:rackLocation", platforms = ["linux"], read_only, idempotent)]
fn rack_location(inputs: Inputs) -> Result<Vec<Inventory>, Failure> {
    let file = inputs.file;
    let text = fs::read_to_string(&file)
        .map_err(|error| Failure::new("no-rack-file", format!("{file} cannot be read: {error}")))?;
    let location: BTreeMap<String, String> = serde_json::from_str(&text)
        .map_err(|error| Failure::new("bad-rack-file", format!("{file} is not an object of texts: {error}")))?;
    Ok(vec![Inventory::new("Custom:RackLocation", "1.0").entry(location)])
}

muster_plugin::plugin! {
    collectors { rack_location }
}

#[cfg(test)]
mod tests {
    use muster_plugin::serde_json::json;
    use muster_plugin::testing::Host;

    use super::*;

    fn collected(content: &str) -> Result<Vec<Inventory>, Failure> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("rack.json");
        fs::write(&file, content).unwrap();
        Host::new().collect::<rack_location>(json!({ "file": file })).result
    }

    #[test]
    fn the_file_s_texts_are_the_one_entry() {
        let inventory = collected(r#"{ "Room": "B 2", "Rack": "17", "Unit": "4" }"#).unwrap().remove(0);
        assert_eq!((inventory.type_name.as_str(), inventory.schema_version.as_str()), ("Custom:RackLocation", "1.0"));
        let expected = [("Rack", "17"), ("Room", "B 2"), ("Unit", "4")];
        assert_eq!(inventory.entries, [expected.map(|(name, value)| (name.to_owned(), value.to_owned()))]);
    }

    #[test]
    fn a_file_that_says_something_else_or_is_not_there_is_a_failure() {
        assert_eq!(collected(r#"{ "Unit": 4 }"#).unwrap_err().code, "bad-rack-file");
        let none = Host::new().collect::<rack_location>(json!({ "file": "/etc/acme/none.json" }));
        assert_eq!(none.result.unwrap_err().code, "no-rack-file");
    }
}
