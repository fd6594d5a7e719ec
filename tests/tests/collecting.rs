//! Inventory that nodes collect by themselves, read by unmodified clients of the real binaries.

use muster_tests::{Muster, plugins};

#[test]
fn a_machine_s_packages_are_those_that_dpkg_lists_and_follow_what_is_installed_and_removed() {
    let muster = Muster::start("up", &["--inventory-every", "10"]);
    assert!(muster.greeting.contains("muster/inventory may list what is installed"), "{}", muster.greeting);
    muster.python("collected_packages.py", &[]);
}

#[test]
fn files_that_an_operator_asks_for_are_collected_with_their_size_and_time() {
    let scratch = tempfile::tempdir().unwrap();
    let inputs = scratch.path().join("inputs.json");
    let files = r#"[{"Path": "/usr/share/dpkg", "Pattern": ["*"], "Recursive": true}, {"Path": "/etc", "Pattern": ["passw?"]}]"#;
    std::fs::write(&inputs, format!(r#"{{"muster:files": {{"files": {files}}}}}"#)).unwrap();
    let muster = Muster::start("up", &["--collector-inputs", inputs.to_str().unwrap()]);
    muster.python("collected_files.py", &[]);
}

#[test]
fn a_stranger_s_collector_is_refused_until_it_is_granted_what_it_reads_and_then_collected() {
    let scratch = tempfile::tempdir().unwrap();
    let scratch_path = scratch.path().canonicalize().unwrap();
    let rack = scratch_path.join("rack");
    std::fs::create_dir(&rack).unwrap();
    let (folder, source) = (rack.to_str().unwrap(), scratch_path.join("source"));
    let (first, second) = (scratch_path.join("first.wasm"), scratch_path.join("second.wasm"));
    // A test does not write to /etc.
    let (path, file) = (format!("path = \"{folder}\""), format!("\"{folder}/rack.json\".to_owned()"));
    let mut changes = vec![
        ("plugin.toml", "path = \"/etc/acme\"", path.as_str()),
        ("src/lib.rs", "\"/etc/acme/rack.json\".to_owned()", file.as_str()),
    ];
    plugins::build_changed("plugins/examples/rack-location", &changes, &source, &first);
    // Its author's next version finds ten thousand units in the rack.
    changes.push(("plugin.toml", "version = \"1.0.0\"", "version = \"1.1.0\""));
    changes.push((
        "src/lib.rs",
        "Ok(vec![Inventory::new(\"Custom:RackLocation\", \"1.0\").entry(location)])",
        "let mut inventory = Inventory::new(\"Custom:RackLocation\", \"1.1\");
        for unit in 0..10_000 {
            let mut entry = location.clone();
            entry.insert(\"Unit\".to_owned(), format!(\"{unit:05}\"));
            entry.insert(\"Part\".to_owned(), (unit % 7).to_string());
            inventory = inventory.entry(entry);
        }
        Ok(vec![inventory])",
    ));
    plugins::build_changed("plugins/examples/rack-location", &changes, &source, &second);
    // What is told at once does not wait for the half hour that passes between two collections.
    let muster = Muster::start("up", &[]);
    let models = plugins::models(&scratch_path);
    let arguments = [models.to_str().unwrap(), folder, first.to_str().unwrap(), second.to_str().unwrap()];
    muster.python("collected_racks.py", &arguments);
}
