//! AWS:Service: the services of systemd.
//!
//! AWS collects the type on Windows only, so the values are systemd's own words: `Status` is what `systemctl is-active` says,
//! `StartType` what `systemctl is-enabled` says, `ServiceType` the unit's `Type=`.

use std::collections::{BTreeMap, HashMap};

use muster_plugin::process::Exit;
use muster_plugin::{Failure, Inventory};

use crate::entry;
use crate::program::{ended, failed, printed};

const SYSTEMCTL: &str = "/usr/bin/systemctl";
const PROPERTIES: &str = "--property=Id,Description,LoadState,ActiveState,UnitFileState,Type,Requires,RequiredBy";
/// How it begins to say that another program is the node's first process: nothing on the node is a service then.
const NOT_BOOTED: &[u8] = b"System has not been booted with systemd";

type Entry = Vec<(String, String)>;

/// Lists the services and whether they run
#[muster_plugin::collector("muster:services", platforms = ["linux"], read_only, idempotent)]
pub fn services() -> Result<Vec<Inventory>, Failure> {
    let mut inventory = Inventory::new("AWS:Service", "1.0");
    let Some(shown) = ended(SYSTEMCTL, &["show", "--all", PROPERTIES, "*.service"])? else {
        return Ok(vec![inventory]);
    };
    if !matches!(shown.exit, Exit::Code(0)) {
        return if shown.stderr.starts_with(NOT_BOOTED) { Ok(vec![inventory]) } else { Err(failed(SYSTEMCTL, &shown)) };
    }
    let mut services: BTreeMap<String, Entry> =
        String::from_utf8_lossy(&shown.stdout).split("\n\n").filter_map(loaded).collect();
    let files = printed(SYSTEMCTL, &["list-unit-files", "--type=service", "--full", "--no-legend", "--no-pager"])?;
    for (name, start_type) in files.iter().flat_map(|files| files.lines()).filter_map(installed) {
        let not_loaded = || entry([("Name", name), ("Status", "inactive"), ("StartType", start_type)]);
        services.entry(name.to_owned()).or_insert_with(not_loaded);
    }
    inventory.entries = services.into_values().collect();
    Ok(vec![inventory])
}

/// A unit as `systemctl show` prints it: `Property=value`, a line each.
fn loaded(unit: &str) -> Option<(String, Entry)> {
    let properties: HashMap<&str, &str> = unit.lines().filter_map(|line| line.split_once('=')).collect();
    let property = |name: &str| properties.get(name).copied().unwrap_or_default();
    // Others name it, and there is no such unit.
    if property("LoadState") == "not-found" {
        return None;
    }
    let name = *properties.get("Id")?;
    let services = |units: &str| -> String {
        units.split_whitespace().filter(|unit| unit.ends_with(".service")).collect::<Vec<_>>().join(",")
    };
    let attributes = entry([
        ("Name", name),
        ("DisplayName", property("Description")),
        ("ServiceType", property("Type")),
        ("Status", property("ActiveState")),
        ("DependentServices", &services(property("RequiredBy"))),
        ("ServicesDependedOn", &services(property("Requires"))),
        ("StartType", property("UnitFileState")),
    ]);
    Some((name.to_owned(), attributes))
}

/// A unit file and its state as `systemctl list-unit-files` prints them. A template is no service, and an alias is one that is
/// listed.
fn installed(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split_whitespace();
    let (name, state) = (words.next()?, words.next()?);
    (name.ends_with(".service") && !name.contains("@.") && state != "alias").then_some((name, state))
}

#[cfg(test)]
mod tests {
    use muster_plugin::process::Finished;
    use muster_plugin::serde_json::json;
    use muster_plugin::testing::{Host, finished};

    use super::*;
    use crate::program::tests::assert_needed;

    /// systemd 252, of units that were made for it: one that runs, what it needs, an instance of a template, one that failed,
    /// one that is masked, and one that is only named by others.
    const SHOWN: &str = "Type=simple\nId=inst@1.service\nRequires=basic.target app-inst.slice\nRequiredBy=\n\
        Description=inst@1.service\nLoadState=loaded\nActiveState=inactive\nUnitFileState=disabled\n\n\
        Type=\nId=masked.service\nRequires=\nRequiredBy=\nDescription=masked.service\nLoadState=masked\n\
        ActiveState=inactive\nUnitFileState=masked\n\n\
        Type=oneshot\nId=store.service\nRequires=basic.target app.slice\nRequiredBy=app.service\nDescription=A store\n\
        LoadState=loaded\nActiveState=active\nUnitFileState=static\n\n\
        Type=simple\nId=failing.service\nRequires=basic.target app.slice\nRequiredBy=\nDescription=Fails\n\
        LoadState=loaded\nActiveState=failed\nUnitFileState=disabled\n\n\
        Type=\nId=gone.service\nRequires=\nRequiredBy=\nDescription=gone.service\nLoadState=not-found\n\
        ActiveState=inactive\nUnitFileState=\n\n\
        Type=exec\nId=app.service\nRequires=store.service basic.target paths.target app.slice\nRequiredBy=\n\
        Description=An application: with=signs\nLoadState=loaded\nActiveState=active\nUnitFileState=disabled\n";
    const FILES: &str = "app.service     disabled enabled\n\
        autovt@.service alias    -\n\
        failing.service disabled enabled\n\
        inst@.service   disabled enabled\n\
        masked.service  masked   enabled\n\
        off.service     disabled enabled\n\
        store.service   static   -\n";

    #[test]
    fn services_that_are_loaded_and_those_that_are_only_installed_are_listed_once_each() {
        let ran = Host::new().program(finished(0, SHOWN)).program(finished(0, FILES)).collect::<services>(json!({}));
        ran.programs.iter().for_each(assert_needed);
        let inventory = ran.result.unwrap().remove(0);
        assert_eq!((inventory.type_name.as_str(), inventory.schema_version.as_str()), ("AWS:Service", "1.0"));
        let expected: [&[(&str, &str)]; 6] = [
            &[
                ("Name", "app.service"),
                ("DisplayName", "An application: with=signs"),
                ("ServiceType", "exec"),
                ("Status", "active"),
                ("ServicesDependedOn", "store.service"),
                ("StartType", "disabled"),
            ],
            &[
                ("Name", "failing.service"),
                ("DisplayName", "Fails"),
                ("ServiceType", "simple"),
                ("Status", "failed"),
                ("StartType", "disabled"),
            ],
            &[
                ("Name", "inst@1.service"),
                ("DisplayName", "inst@1.service"),
                ("ServiceType", "simple"),
                ("Status", "inactive"),
                ("StartType", "disabled"),
            ],
            &[
                ("Name", "masked.service"),
                ("DisplayName", "masked.service"),
                ("Status", "inactive"),
                ("StartType", "masked"),
            ],
            &[("Name", "off.service"), ("Status", "inactive"), ("StartType", "disabled")],
            &[
                ("Name", "store.service"),
                ("DisplayName", "A store"),
                ("ServiceType", "oneshot"),
                ("Status", "active"),
                ("DependentServices", "app.service"),
                ("StartType", "static"),
            ],
        ];
        let owned = |pairs: &[(&str, &str)]| -> Vec<_> {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        assert_eq!(inventory.entries, expected.map(owned));
    }

    #[test]
    fn a_node_without_systemd_or_where_it_does_not_run_has_no_services() {
        let not_booted = Finished {
            stderr: b"System has not been booted with systemd as init system (PID 1). Can't operate.\n\
                Failed to connect to bus: Host is down\n"
                .into(),
            ..finished(1, "")
        };
        let missing = Failure::new("not-found", "/usr/bin/systemctl: No such file or directory (os error 2)");
        for host in [Host::new().program(not_booted), Host::new().program_fails(missing)] {
            assert_eq!(host.collect::<services>(json!({})).result.unwrap()[0].entries.len(), 0);
        }
    }

    #[test]
    fn a_systemd_that_does_not_answer_is_a_failure() {
        let silent = Finished { stderr: b"Failed to connect to bus: Connection refused\n".into(), ..finished(1, "") };
        let failure = Host::new().program(silent).collect::<services>(json!({})).result.unwrap_err();
        assert_eq!((failure.code.as_str(), failure.message.contains("Connection refused")), ("program-failed", true));
    }
}
