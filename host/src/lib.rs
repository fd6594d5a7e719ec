//! The host: the API, the systems behind it, the store, and the agents' gateway.

pub mod access;
pub mod admin;
pub mod api;
pub mod audit;
pub mod backup;
pub mod blobs;
pub mod gateway;
pub mod hosts;
pub mod metrics;
pub mod operation;
mod own_node;
pub mod plugin_command;
pub mod plugins;
pub mod secrets;
pub mod serve;
pub mod store;
pub mod store_command;
pub mod systems;
pub mod tls;
pub mod traces;
pub mod up;
pub mod upgrade;
pub mod work;

/// Every table of the state.
#[must_use]
pub fn tables() -> Vec<&'static dyn store::AnyTable> {
    let own: &[&dyn store::AnyTable] = &[&store::FORMS, &store::LEASES, &own_node::OWN_NODE];
    let of_systems = systems::tables();
    let own_folders = [access::TABLES, audit::TABLES, blobs::TABLES, hosts::TABLES, plugins::TABLES, secrets::TABLES];
    [own, &own_folders.concat(), &of_systems].concat()
}

/// Every operation that this version has.
#[must_use]
pub fn registry() -> operation::Registry {
    let mut on = operation::Registry::new();
    api::register(&mut on);
    audit::register(&mut on);
    plugins::register(&mut on);
    systems::register(&mut on);
    on
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    /// The names of the tables that the files of a folder declare, but for those of tests.
    fn declared(folder: &Path, names: &mut BTreeSet<String>) {
        let pattern = regex::Regex::new(r#"(?m)^[^/\n]*\bTable::new\(\s*(?:"([^"]+)"|THIS_STORE)"#).unwrap();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            if name == "tests" || name == "testing" {
                continue;
            }
            if path.is_dir() {
                declared(&path, names);
            } else if let Ok(source) = std::fs::read_to_string(&path) {
                let named = pattern
                    .captures_iter(&source)
                    .map(|found| found.get(1).map_or(store::THIS_STORE, |name| name.as_str()).to_owned());
                names.extend(named);
            }
        }
    }

    #[test]
    fn no_table_is_left_out() {
        let mut names = BTreeSet::new();
        declared(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut names);
        let listed: Vec<_> = tables().iter().map(|table| table.name().to_owned()).collect();
        assert_eq!(listed.len(), listed.iter().collect::<BTreeSet<_>>().len(), "no two tables have one name");
        assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), names);
    }
}
