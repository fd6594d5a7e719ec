//! What a plugin may do is never more than its manifest says, nor more than the operator's grant. (The run's role, the third term, is
//! everything until there are policies.)

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use muster_package::{Access, Effective, Grant, HttpRequest, Manifest, ProcessRequest, effective, is_within};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// As whom all programs run.
const USER: &str = "ops";
/// What the patterns of keys below can tell apart.
const KEYS: &[&str] = &["a", "a.b", "a.bc", "ab", "b", "bc", "c:d", "z"];
const FOLDERS: &[&str] = &["/srv", "/srv/data", "/srv/data/x", "/srv/data/x/y", "/srv/other", "/opt/a", "/opt"];
const HOSTS: &[&str] = &["a.example.com", "b.example.com", "example.com", "localhost", "169.254.169.254", "10.0.0.1"];

/// A rule and its capability, as manifests and grants both write them.
type Rule = (&'static str, String);

fn manifest(rules: &[Rule]) -> Manifest {
    let needs =
        rules.iter().map(|(capability, rule)| format!("[[needs.{capability}]]\n{rule}\nreason = \"Has one\"\n"));
    Manifest::parse(&format!(
        "name = \"acme/x\"\nversion = \"1.0.0\"\nlicense = \"MIT\"\n{}",
        needs.collect::<String>()
    ))
    .unwrap()
}

fn grant(rules: &[Rule]) -> Grant {
    let granted = rules.iter().map(|(capability, rule)| {
        let user = if *capability == "process" { format!("user = \"{USER}\"\n") } else { String::new() };
        format!("[[{capability}]]\n{rule}\n{user}")
    });
    toml::from_str(&granted.collect::<String>()).unwrap()
}

/// Up to so many rules, of all capabilities.
fn rules() -> impl Strategy<Value = Vec<Rule>> {
    let keys = |capability: &'static str, field: &'static str| {
        let patterns = vec!["*", "a*", "a", "a.b", "a.b*", "b", "b*", "c:d"];
        subsequence(patterns, 1..3).prop_map(move |patterns| (capability, format!("{field} = {patterns:?}")))
    };
    let folders = (select(vec!["/srv", "/srv/data", "/srv/data/x", "/opt/a"]), select(vec!["read", "read-write"]))
        .prop_map(|(path, access)| ("folders", format!("path = {path:?}\naccess = {access:?}")));
    let urls = vec![
        "any",
        "https://*.example.com/*",
        "https://*.example.com/v1/x",
        "https://a.example.com/v1/*",
        "http://localhost/*",
        "http://169.254.169.254/v1/*",
    ];
    let http = (select(urls), subsequence(vec!["GET", "POST"], 1..3))
        .prop_map(|(url, methods)| ("http", format!("url = {url:?}\nmethods = {methods:?}")));
    let storage = (1..4_u64).prop_map(|bytes| ("storage", format!("quota-bytes = {bytes}")));
    // Of any two for one program one covers the other, certainly: what two overlapping patterns share is not given.
    let process = select(vec![
        "program = \"any\"",
        "program = \"/bin/a\"\narguments = \"any\"",
        "program = \"/bin/a\"\narguments = [\"x\"]",
        "program = \"/bin/b\"\narguments = [\"x\"]\nenvironment = [\"LANG\"]\nfolders = [\"/srv\"]",
        "program = \"/bin/b\"\narguments = [\"x\"]\nfolders = [\"/srv/data\"]",
    ])
    .prop_map(|rule| ("process", rule.to_owned()));
    let one = prop_oneof![
        keys("facts", "keys"),
        keys("parameters", "names"),
        keys("muster-api", "operations"),
        keys("events", "names"),
        folders,
        http,
        storage,
        process,
    ];
    prop::collection::vec(one, 0..16)
}

/// A thing that can be asked for, and how much of it is allowed: 0 for nothing.
type Answer = (String, u64);

fn answers(allowed: &Effective) -> Vec<Answer> {
    let mut answers = Vec::new();
    let mut add = |question: String, answer: u64| answers.push((question, answer));
    for key in KEYS {
        add(format!("fact {key}"), allowed.allows_fact(key).is_ok().into());
        add(format!("parameter {key}"), allowed.allows_parameter(key).is_ok().into());
        add(format!("event {key}"), allowed.allows_event(key).is_ok().into());
        let (service, operation) = key.split_once(':').unwrap_or((key, "x"));
        add(format!("operation {key}"), allowed.allows_operation(service, operation).is_ok().into());
    }
    for path in FOLDERS {
        // As a path is resolved: in the folder with the longest path, and the last of those.
        let folders = allowed.folders().iter().filter(|folder| is_within(path, &folder.path));
        let access = folders.max_by_key(|folder| folder.path.len()).map(|folder| folder.access);
        add(format!("folder {path}"), access.map_or(0, |access| if access == Access::Read { 1 } else { 2 }));
    }
    for &host in HOSTS {
        for (method, path) in [("GET", "/v1/x"), ("POST", "/v1/x"), ("GET", "/v1/y"), ("GET", "/"), ("PUT", "/v1/x")] {
            for (is_tls, port) in [(true, 443), (false, 80), (true, 80)] {
                let asked = HttpRequest { method, is_tls, host, port, path };
                // That a name may lead to the machine itself is more than the request.
                add(
                    format!("{asked:?}"),
                    allowed.allows_request(&asked).map_or(0, |may_be_near| 1 + u64::from(may_be_near)),
                );
            }
        }
    }
    add("storage".to_owned(), allowed.allows_storage().unwrap_or(0));
    for program in ["/bin/a", "/bin/b", "/bin/c"] {
        for argument in ["x", "y"] {
            for variable in [None, Some("LANG")] {
                for (user, folder) in
                    [(None, None), (Some(USER), Some("/srv/data")), (None, Some("/srv")), (Some("root"), None)]
                {
                    let arguments = [argument.to_owned()];
                    let environment: Vec<_> =
                        variable.iter().map(|name| ((*name).to_owned(), "C".to_owned())).collect();
                    let environment = environment.as_slice();
                    let asked = ProcessRequest { program, arguments: &arguments, environment, user, folder };
                    add(format!("{asked:?}"), allowed.allows_process(&asked).is_ok().into());
                }
            }
        }
    }
    answers
}

/// What a manifest says by itself: granted as it is, to whoever is the only user here.
fn alone(rules: &[Rule]) -> Vec<Answer> {
    let manifest = manifest(rules);
    answers(&effective(&manifest, &Grant::of(&manifest, USER).unwrap()))
}

fn no_wider(narrow: &[Answer], wide: &[Answer]) -> Result<(), TestCaseError> {
    for ((question, narrow), (_, wide)) in narrow.iter().zip(wide) {
        prop_assert!(narrow <= wide, "{question}: {narrow}, beyond {wide}");
    }
    Ok(())
}

fn is_address(question: &str) -> bool {
    ["localhost", "169.254.169.254", "10.0.0.1"].iter().any(|host| question.contains(&format!("host: {host:?}")))
}

/// Without what depends on who named an address.
fn but_near(answers: Vec<Answer>) -> Vec<Answer> {
    answers
        .into_iter()
        .map(|(question, answer)| {
            (question.clone(), if question.starts_with("HttpRequest") { answer.min(1) } else { answer })
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn a_plugin_may_do_no_more_than_its_manifest_says_nor_than_its_grant(needs in rules(), granted in rules()) {
        let both = answers(&effective(&manifest(&needs), &grant(&granted)));
        no_wider(&both, &alone(&granted))?;
        // Whoever needs any URL leaves to the operator which addresses are among them.
        let is_left = |question: &str| is_address(question) && needs.iter().any(|(_, rule)| rule.contains("url = \"any\""));
        let (both, by_needs) = (but_near(both), but_near(alone(&needs)));
        for (both, by_needs) in both.iter().zip(&by_needs).filter(|((question, _), _)| !is_left(question)) {
            no_wider(std::slice::from_ref(both), std::slice::from_ref(by_needs))?;
        }
    }

    #[test]
    fn what_a_need_and_a_rule_of_the_grant_both_allow_is_allowed(needs in rules(), granted in rules()) {
        let both = but_near(answers(&effective(&manifest(&needs), &grant(&granted))));
        let (by_needs, by_grant) = (but_near(alone(&needs)), but_near(alone(&granted)));
        for (((question, both), (_, by_needs)), (_, by_grant)) in both.iter().zip(&by_needs).zip(&by_grant) {
            // An operator's any URL is no address.
            prop_assert!(is_address(question) || both == by_needs.min(by_grant), "{question}: {both}, not {by_needs} and {by_grant}");
        }
    }

    #[test]
    fn the_order_of_rules_does_not_matter(
        (needs, other_needs) in rules().prop_flat_map(|rules| (Just(rules.clone()), Just(rules).prop_shuffle())),
        (granted, other_granted) in rules().prop_flat_map(|rules| (Just(rules.clone()), Just(rules).prop_shuffle())),
    ) {
        let one = answers(&effective(&manifest(&needs), &grant(&granted)));
        let other = answers(&effective(&manifest(&other_needs), &grant(&other_granted)));
        prop_assert_eq!(one, other);
    }

    #[test]
    fn a_grant_that_covers_a_manifest_allows_all_of_it(needs in rules(), granted in rules()) {
        let (manifest, grant) = (manifest(&needs), grant(&granted));
        // What names nothing in particular is met by whatever is granted.
        let is_open = needs.iter().any(|(_, rule)| rule.contains("\"any\"") || rule.contains("\"*\""));
        if !is_open && grant.covers(&manifest).is_ok() {
            no_wider(&alone(&needs), &answers(&effective(&manifest, &grant)))?;
        }
    }
}
