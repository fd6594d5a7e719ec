//! Validators as plugins, through AppConfig of the real binary.

use muster_tests::{Muster, plugins};

#[test]
fn boto3_has_configurations_checked_by_strangers_plugins_in_rust_and_python() {
    let scratch = tempfile::tempdir().unwrap();
    let out = |name: &str| scratch.path().join(name);
    plugins::build("plugins/examples/port-range", &out("ports.wasm"));
    let changes = [
        ("plugin.toml", "version = \"1.0.0\"", "version = \"1.1.0\""),
        ("src/lib.rs", "port {port} is not within", "port {port} lies outside of"),
    ];
    plugins::build_changed("plugins/examples/port-range", &changes, scratch.path(), &out("next.wasm"));
    plugins::build_python("plugins/examples/ini-file", &out("ini.wasm"));
    let muster = Muster::start("serve", &[]);
    let models = plugins::models(scratch.path());
    let [ports, next, ini] = ["ports.wasm", "next.wasm", "ini.wasm"].map(out);
    let arguments = [&models, &ports, &next, &ini].map(|path| path.to_str().unwrap());
    muster.python("validators.py", &arguments);
}
