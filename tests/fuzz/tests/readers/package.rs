//! Plugins on disk, and what they are granted.

use muster_fuzz::{Json, Room, Target, one_of, run};
use muster_package::{
    Grant, HttpRequest, Manifest, Offers, PluginName, ProcessRequest, effective, embed, inspect, read,
};

/// The patterns of a manifest or grant may have four megabytes together when they are compiled. While the last one is, its syntax, its states and the
/// larger place that they move to are held beside that: 13 megabytes is the most that was seen.
const WITH_PATTERNS: Room = Room { times: 64, bytes: 24 << 20 };

const WORDS: &[&str] = &[
    "[[needs.process]]\n",
    "[[needs.http]]\n",
    "[[needs.facts]]\n",
    "program",
    "arguments",
    "any",
    "reason",
    "user",
    "environment",
    "grace-seconds",
    "url",
    "methods",
    "GET",
    "keys",
    "names",
    "operations",
    "folders",
    "path",
    "access",
    "read-write",
    "quota-bytes",
    "/usr/bin/systemctl",
    "/bin/sh",
    "https://*.example.com/*",
    "http://[::1]:80/",
    "/../",
    "%2e%2e",
    "*",
    "[a-z]+",
    "-.*",
    "(a|-b)",
    "{1,1000}",
    "\\p{L}",
    "os.*",
    "ssm:*",
    "acme/x",
    "\u{202e}",
    "\"\"\"",
    "'''",
    "1979-05-27T07:32:00Z",
    "0x7fffffffffffffff",
    "inf",
    "a.b.c.d = 1\n",
];

const MANIFEST: &str = r#"name = "acme/restart-service"
version = "1.2.0"
license = "Apache-2.0"

[[needs.process]]
program = "/usr/bin/systemctl"
arguments = ["restart", "[a-z0-9@][a-z0-9@-]*\\.service"]
reason = "Restarts the unit that the step names"

[[needs.facts]]
keys = ["os.*", "tag.role"]
reason = "Knows how this system names its units"

[[needs.folders]]
path = "/var/lib/acme"
access = "read-write"
reason = "Keeps what it found"

[[needs.http]]
url = "https://*.hooks.example.com/services/*"
methods = ["GET", "POST"]
reason = "Tells that it is done"

[[needs.storage]]
quota-bytes = 65536
reason = "Remembers the last one"

[[needs.parameters]]
names = ["/acme/*"]
reason = "Reads its settings"

[[needs.muster-api]]
operations = ["ssm:GetParameter"]
reason = "Looks up more"

[[needs.events]]
names = ["restarted"]
reason = "Tells others"
"#;

fn manifests() -> Vec<&'static str> {
    vec![
        MANIFEST,
        include_str!("../../../../plugins/inventory/plugin.toml"),
        include_str!("../../../../plugins/tickets/plugin.toml"),
        include_str!("../../../../plugins/shell/plugin.toml"),
        include_str!("../../../../plugins/examples/disk-usage/plugin.toml"),
    ]
}

#[test]
fn manifests_are_read_or_refused_and_the_least_grant_of_one_is_all_that_it_asks_for() {
    run(&Target {
        name: "manifest",
        good: one_of(manifests()),
        words: WORDS,
        json: Json::Nowhere,
        most_bytes: 65 << 10,
        room: WITH_PATTERNS,
        takes: |input| {
            let Ok(text) = std::str::from_utf8(input) else { return false };
            let Ok(manifest) = Manifest::parse(text) else { return false };
            assert_eq!(Manifest::read(text).as_ref(), Ok(&manifest));
            let grant = Grant::of(&manifest, "nobody").unwrap();
            grant.check_patterns().unwrap();
            grant.covers(&manifest).unwrap();
            assert_eq!(grant.unasked(std::slice::from_ref(&manifest)), None);
            is_kept(&grant);
            is_within(&manifest, &grant);
            true
        },
    });
}

/// A grant is the same after it was stored, sent, or written by an author.
fn is_kept(grant: &Grant) {
    let stored: Grant = rmp_serde::from_slice(&rmp_serde::to_vec_named(grant).unwrap()).unwrap();
    let sent: Grant = serde_json::from_str(&serde_json::to_string(grant).unwrap()).unwrap();
    assert!(stored == *grant && sent == *grant);
}

/// Nothing is allowed to a plugin without a grant, and by a grant nothing that its manifest does not ask for.
fn is_within(manifest: &Manifest, grant: &Grant) {
    let whole = effective(manifest, &Grant::of(manifest, "nobody").unwrap());
    let (granted, nothing) = (effective(manifest, grant), effective(manifest, &Grant::default()));
    for key in ["os.name", "tag.role", "/acme/a", "restarted", ""] {
        assert!(granted.allows_fact(key).is_err() || whole.allows_fact(key).is_ok(), "{key}");
        assert!(granted.allows_parameter(key).is_err() || whole.allows_parameter(key).is_ok(), "{key}");
        assert!(granted.allows_event(key).is_err() || whole.allows_event(key).is_ok(), "{key}");
        assert!(nothing.allows_fact(key).and(nothing.allows_parameter(key)).and(nothing.allows_event(key)).is_err());
    }
    for operation in ["GetParameter", "SendCommand", "CreateActivation"] {
        let allowed = granted.allows_operation("ssm", operation).is_ok();
        assert!(!allowed || (whole.allows_operation("ssm", operation).is_ok() && operation != "CreateActivation"));
    }
    for (host, path) in [("a.hooks.example.com", "/services/x"), ("127.0.0.1", "/"), ("x", "/a/../b")] {
        let request = HttpRequest { method: "GET", is_tls: true, host, port: 443, path };
        assert!(nothing.allows_request(&request).is_err());
        assert!(granted.allows_request(&request).is_err() || !path.contains(".."));
    }
    for argument in ["nginx.service", "--force", "../x"] {
        let arguments = ["restart".to_owned(), argument.to_owned()];
        let request = ProcessRequest {
            program: "/usr/bin/systemctl",
            arguments: &arguments,
            environment: &[],
            user: None,
            folder: None,
        };
        assert!(nothing.allows_process(&request).is_err());
        assert!(granted.allows_process(&request).is_err() || whole.allows_process(&request).is_ok(), "{argument}");
    }
}

#[test]
fn grants_are_read_or_refused_and_are_the_same_when_they_are_read_again() {
    let of =
        |text: &str| serde_json::to_string(&Grant::of(&Manifest::parse(text).unwrap(), "nobody").unwrap()).unwrap();
    let mut grants: Vec<String> = manifests().into_iter().map(of).collect();
    grants.push(
        "[[process]]\nprogram = \"/usr/bin/df\"\narguments = []\nuser = \"root\"\n[[facts]]\nkeys = [\"*\"]\n"
            .to_owned(),
    );
    run(&Target {
        name: "grant",
        good: one_of(grants),
        words: WORDS,
        json: Json::Whole,
        most_bytes: 32 << 10,
        room: WITH_PATTERNS,
        takes: |input| {
            let Ok(text) = std::str::from_utf8(input) else { return false };
            let read = serde_json::from_str::<Grant>(text).ok().or_else(|| toml::from_str(text).ok());
            let Some(grant) = read else { return false };
            is_kept(&grant);
            let manifest = Manifest::read(MANIFEST).unwrap();
            is_within(&manifest, &grant);
            assert_eq!(grant.covers(&manifest).is_ok(), grant.missing(&manifest).is_empty());
            grant.check_patterns().is_ok()
        },
    });
}

#[test]
fn what_a_plugin_offers_is_read_or_refused() {
    run(&Target {
        name: "offers",
        good: one_of(vec![
            include_str!("../../../../plugins/http/offers.json"),
            include_str!("../../../../plugins/shell/offers.json"),
            include_str!("../../../../plugins/inventory/offers.json"),
        ]),
        words: &[
            "aws:invokeWebhook",
            "muster:x",
            "step",
            "action",
            "collector",
            "validator",
            "linux",
            "pattern",
            "patternProperties",
            "$ref",
            "#/$defs/a",
            "http://x/",
            "properties",
            "(?i)\\p{L}{1,500}",
            "[^x]{1,1000}",
            "*",
        ],
        json: Json::Whole,
        most_bytes: 128 << 10,
        room: WITH_PATTERNS,
        takes: |input| {
            let Ok(text) = std::str::from_utf8(input) else { return false };
            let plugin = PluginName::parse("muster/x").unwrap();
            let kinds = ["step", "action", "collector", "validator"];
            let Ok(offers) = Offers::parse(text, &plugin, &kinds) else { return false };
            let again = Offers::parse(&serde_json::to_string(&offers).unwrap(), &plugin, &kinds);
            assert_eq!(again.as_ref().map(|again| again.offers.len()), Ok(offers.offers.len()));
            true
        },
    });
}

/// A component of nothing but exports that are named like the contract's: two empty instances.
fn component() -> Vec<u8> {
    let mut component = b"\0asm\x0d\0\x01\0".to_vec();
    // Two instances made of no exports.
    component.extend([5, 5, 2, 1, 0, 1, 0]);
    let mut exports = vec![2];
    for (index, name) in ["muster:plugin/describe@0.1.0", "muster:plugin/step@0.1.0"].into_iter().enumerate() {
        exports.extend([0, u8::try_from(name.len()).unwrap()]);
        exports.extend(name.as_bytes());
        exports.extend([5, u8::try_from(index).unwrap(), 0]);
    }
    component.extend([11, u8::try_from(exports.len()).unwrap()]);
    component.extend(exports);
    component
}

#[test]
fn components_are_inspected_or_refused() {
    let bare = "name = \"acme/x\"\nversion = \"1.0.0\"\nlicense = \"MIT\"\n";
    run(&Target {
        name: "component",
        good: one_of(vec![embed(&component(), bare).unwrap(), component()]),
        words: &[
            "\0asm\x0d\0\x01\0",
            "\0asm\x01\0\0\0",
            "muster:manifest",
            "muster:plugin/describe@0.1.0",
            "\x7f\x7f",
            "acme/x",
        ],
        json: Json::Nowhere,
        most_bytes: 16 << 10,
        // The validator's tables begin at some size.
        room: Room { times: 64, bytes: 4 << 20 },
        takes: |input| {
            let Ok(inspection) = inspect(input) else { return false };
            let again = read(input).unwrap();
            assert_eq!((again.digest, again.manifest), (inspection.digest, inspection.manifest));
            assert!(embed(input, &inspection.manifest_toml).is_err(), "it has a manifest already");
            true
        },
    });
}
