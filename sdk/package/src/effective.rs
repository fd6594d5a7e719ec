//! What a call may do: manifest ∩ grant ∩ the run's role.
//!
//! Until policies and roles exist the role's term is everything, so it is not an argument yet.

use crate::capability::{Rule as _, add};
use crate::folder::FolderRule;
use crate::grant::{Grant, ProcessGrant};
use crate::http::{HttpRequest, HttpRule};
use crate::keys::{self, Keys};
use crate::manifest::Manifest;
use crate::process::{self, ProcessRule};
use crate::programs;
use crate::storage::Quota;

/// What one plugin may do in one place. The default allows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effective {
    process: Vec<ProcessGrant>,
    facts: Vec<Keys>,
    folders: Vec<FolderRule>,
    http: Vec<HttpRule>,
    storage: Vec<Quota>,
    parameters: Vec<Keys>,
    muster_api: Vec<Keys>,
    events: Vec<Keys>,
}

/// A child that a plugin asks for.
#[derive(Clone, Copy, Debug)]
pub struct ProcessRequest<'a> {
    /// Has to be an absolute path.
    pub program: &'a str,
    /// Without the program's own name.
    pub arguments: &'a [String],
    /// The whole environment.
    pub environment: &'a [(String, String)],
    /// As whom; none is the user that the grant names.
    pub user: Option<&'a str>,
    /// Where it starts; none is the call's own folder or `/`, which need no grant.
    pub folder: Option<&'a str>,
}

/// How a child that is allowed has to be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// As whom, and nobody else.
    pub user: String,
    /// For how long, in seconds, it may go on after it was told to stop.
    pub grace_seconds: u32,
}

/// A use of a capability that nothing allows. The message names what is missing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Denied(String);

/// What the plugin with `manifest` may do under `grant`. A need that the grant covers is allowed as far as the manifest
/// says, one that covers the grant as far as the grant says.
pub fn effective(manifest: &Manifest, grant: &Grant) -> Effective {
    let mut process: Vec<ProcessGrant> = Vec::new();
    for need in &manifest.needs.process {
        for granted in grant.process.iter().filter(|granted| granted.serves(need)) {
            if granted.rule.covers(&need.rule) {
                add(&mut process, ProcessGrant { rule: need.rule.clone(), ..granted.clone() }, ProcessGrant::includes);
            } else if need.rule.covers(&granted.rule) {
                add(&mut process, granted.clone(), ProcessGrant::includes);
            }
        }
    }
    let needs = &manifest.needs;
    Effective {
        process,
        facts: Keys::met(&needs.facts, &grant.facts),
        folders: FolderRule::met(&needs.folders, &grant.folders),
        http: HttpRule::met(&needs.http, &grant.http),
        storage: Quota::met(&needs.storage, &grant.storage),
        parameters: Keys::met(&needs.parameters, &grant.parameters),
        muster_api: Keys::met(&needs.muster_api, &grant.muster_api),
        events: Keys::met(&needs.events, &grant.events),
    }
}

impl Effective {
    /// Whether a child may be run, and how.
    pub fn allows_process(&self, request: &ProcessRequest<'_>) -> Result<Allowed, Denied> {
        if !process::is_absolute(request.program) {
            return Err(Denied(format!("`process`: `{}` is not an absolute path", shown(request.program))));
        }
        let well_formed = |text: &str| !text.contains('\0');
        let environment_is_well_formed =
            request.environment.iter().all(|(name, value)| process::is_variable(name) && well_formed(value));
        if !request.arguments.iter().all(|argument| well_formed(argument)) || !environment_is_well_formed {
            return Err(Denied("`process`: an argument or a variable that no program can be given".to_owned()));
        }
        let fitting = self.process.iter().filter(|grant| {
            grant.rule.allows(request.program, request.arguments) && request.user.is_none_or(|user| user == grant.user)
        });
        let mut refusal = None;
        for grant in fitting {
            match surroundings_refused(&grant.rule, request) {
                None => return Ok(Allowed { user: grant.user.clone(), grace_seconds: grant.grace_seconds }),
                Some(reason) => refusal = Some(reason),
            }
        }
        Err(Denied(refusal.unwrap_or_else(|| {
            let user = request.user.map(|user| format!(" as {}", shown(user))).unwrap_or_default();
            format!("`process`: nothing granted covers {} with these arguments{user}", shown(request.program))
        })))
    }

    /// Whether a fact of the node may be read.
    pub fn allows_fact(&self, key: &str) -> Result<(), Denied> {
        allows_key("facts", &self.facts, key)
    }

    /// Whether any fact may be read at all.
    pub fn allows_some_facts(&self) -> Result<(), Denied> {
        allows_some("facts", &self.facts)
    }

    /// The folders that are given.
    pub fn folders(&self) -> &[FolderRule] {
        &self.folders
    }

    /// Whether a request may be made; if so, whether it may go to this machine's loopback, its link or its cloud's
    /// metadata: only where need and grant both name the address, or the need is of any.
    pub fn allows_request(&self, request: &HttpRequest<'_>) -> Result<bool, Denied> {
        let mut allowing = self.http.iter().filter(|rule| rule.allows(request)).peekable();
        if allowing.peek().is_none() {
            let HttpRequest { method, is_tls, host, port, path } = request;
            let scheme = if *is_tls { "https" } else { "http" };
            let url = shown(&format!("{scheme}://{host}:{port}{path}"));
            return Err(Denied(format!("`http`: nothing granted covers {} {url}", shown(method))));
        }
        Ok(allowing.any(HttpRule::names_address))
    }

    /// How many bytes the plugin may keep.
    pub fn allows_storage(&self) -> Result<u64, Denied> {
        let most = self.storage.iter().map(|quota| quota.bytes).max();
        most.ok_or_else(|| Denied("`storage`: none is granted".to_owned()))
    }

    /// Whether a parameter may be read.
    pub fn allows_parameter(&self, name: &str) -> Result<(), Denied> {
        allows_key("parameters", &self.parameters, name)
    }

    /// Whether any parameter may be read at all.
    pub fn allows_some_parameters(&self) -> Result<(), Denied> {
        allows_some("parameters", &self.parameters)
    }

    /// Whether one of Muster's own operations may be called. Those that make nodes and grants never may.
    pub fn allows_operation(&self, service: &str, operation: &str) -> Result<(), Denied> {
        if keys::is_never_allowed(service, operation) {
            let operation = shown(&format!("{service}:{operation}"));
            return Err(Denied(format!("`muster-api`: no plugin calls {operation}")));
        }
        allows_key("muster-api", &self.muster_api, &format!("{service}:{operation}"))
    }

    /// Whether an event may be published.
    pub fn allows_event(&self, name: &str) -> Result<(), Denied> {
        allows_key("events", &self.events, name)
    }
}

fn allows_key(capability: &str, allowed: &[Keys], key: &str) -> Result<(), Denied> {
    if allowed.iter().any(|keys| keys.matches(key)) {
        return Ok(());
    }
    Err(Denied(format!("`{capability}`: nothing granted covers `{}`", shown(key))))
}

fn allows_some(capability: &str, allowed: &[Keys]) -> Result<(), Denied> {
    if allowed.is_empty() { Err(Denied(format!("`{capability}`: none are granted"))) } else { Ok(()) }
}

/// Why the variables or the folder of a child are not allowed, if they are not.
fn surroundings_refused(rule: &ProcessRule, request: &ProcessRequest<'_>) -> Option<String> {
    let surroundings = rule.surroundings()?;
    for (name, value) in request.environment {
        if !surroundings.environment.contains(name) {
            return Some(format!("`process`: the variable `{name}` is not granted for {}", request.program));
        }
        if name == "PATH" && !programs::is_fixed_path(value) {
            return Some(format!(
                "`process`: a PATH outside the system's folders is not granted for {}",
                request.program
            ));
        }
    }
    match request.folder {
        Some(folder) if !surroundings.has_folder(folder) => {
            Some(format!("`process`: the folder `{}` is not granted for {}", shown(folder), request.program))
        }
        _ => None,
    }
}

/// As much of a plugin's own text as belongs into a message.
fn shown(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(needs: &str) -> Manifest {
        Manifest::parse(&format!("name = \"acme/x\"\nversion = \"1.0.0\"\nlicense = \"MIT\"\n{needs}")).unwrap()
    }

    fn grant(text: &str) -> Grant {
        toml::from_str(text).unwrap()
    }

    const DF: &str = r#"
        [[needs.process]]
        program = "/usr/bin/df"
        arguments = ["--output=size", "/[a-z/]*"]
        environment = ["LANG", "PATH"]
        reason = "Looks"
    "#;

    fn run<'a>(program: &'a str, arguments: &'a [String]) -> ProcessRequest<'a> {
        ProcessRequest { program, arguments, environment: &[], user: None, folder: None }
    }

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn a_grant_of_exactly_what_is_needed_covers_it_and_no_more() {
        let manifest = manifest(DF);
        let granted = Grant::of(&manifest, "root").unwrap();
        assert_eq!(granted.covers(&manifest), Ok(()));
        let allowed = effective(&manifest, &granted);
        let usual = words(&["--output=size", "/var"]);
        assert_eq!(
            allowed.allows_process(&run("/usr/bin/df", &usual)),
            Ok(Allowed { user: "root".to_owned(), grace_seconds: 10 })
        );
        for (program, arguments) in [
            ("/usr/bin/df", vec!["--output=size"]),
            ("/usr/bin/df", vec!["--output=size", "/var", "/etc"]),
            ("/usr/bin/df", vec!["--output=size", "/var/../etc"]),
            ("/usr/bin/df", vec!["/var", "--output=size"]),
            ("/usr/bin/du", vec!["--output=size", "/var"]),
            ("df", vec!["--output=size", "/var"]),
            ("/usr/bin/../bin/df", vec!["--output=size", "/var"]),
        ] {
            assert!(allowed.allows_process(&run(program, &words(&arguments))).is_err(), "{program} {arguments:?}");
        }
    }

    #[test]
    fn a_refusal_names_the_plugin_and_the_capability() {
        let manifest = manifest(DF);
        let missing = Grant::default().covers(&manifest).unwrap_err();
        assert_eq!(
            missing.to_string(),
            "the plugin acme/x needs the capability `process` (run /usr/bin/df --output=size /[a-z/]*), which is not granted"
        );
        let other = grant("[[process]]\nprogram = \"/usr/bin/du\"\narguments = \"any\"\nuser = \"root\"");
        assert!(other.covers(&manifest).is_err());
    }

    #[test]
    fn a_wider_grant_does_not_widen_what_the_manifest_says() {
        let manifest = manifest(DF);
        let everything = grant("[[process]]\nprogram = \"any\"\nuser = \"ops\"");
        assert_eq!(everything.covers(&manifest), Ok(()));
        let allowed = effective(&manifest, &everything);
        assert!(allowed.allows_process(&run("/bin/sh", &words(&["-c", "id"]))).is_err());
        let usual = words(&["--output=size", "/"]);
        assert_eq!(allowed.allows_process(&run("/usr/bin/df", &usual)).unwrap().user, "ops");
    }

    #[test]
    fn a_grant_that_no_manifest_asks_for_is_named() {
        let df = manifest(DF);
        let facts = manifest("[[needs.facts]]\nkeys = [\"os.*\"]\nreason = \"Chooses\"");
        let both = [df.clone(), facts];
        assert_eq!(Grant::of(&df, "root").unwrap().unasked(&both), None);
        let narrower =
            "[[process]]\nprogram = \"/usr/bin/df\"\narguments = [\"--output=size\", \"/var\"]\nuser = \"ops\"";
        assert_eq!(grant(narrower).unasked(&both), None);
        assert_eq!(grant("[[facts]]\nkeys = [\"os.name\"]").unasked(&both), None);
        for (wider, what) in [
            ("[[process]]\nprogram = \"any\"\nuser = \"ops\"", "run anything as ops"),
            (
                "[[process]]\nprogram = \"/usr/bin/df\"\narguments = \"any\"\nuser = \"root\"",
                "run /usr/bin/df with any arguments as root",
            ),
            (&format!("{narrower}\nenvironment = [\"LC_ALL\"]"), "run /usr/bin/df --output=size /var as ops"),
            ("[[facts]]\nkeys = [\"os.name\", \"tag.*\"]", "read the node's facts os.name, tag.*"),
        ] {
            assert_eq!(grant(wider).unasked(&both).as_deref(), Some(what));
        }
    }

    #[test]
    fn a_narrower_grant_is_reported_as_missing_and_never_exceeded() {
        let any = manifest("[[needs.process]]\nprogram = \"any\"\nreason = \"Runs scripts\"");
        let only_true = grant("[[process]]\nprogram = \"/usr/bin/true\"\narguments = []\nuser = \"root\"");
        assert!(only_true.covers(&any).is_err());
        let allowed = effective(&any, &only_true);
        assert!(allowed.allows_process(&run("/usr/bin/true", &[])).is_ok());
        assert!(allowed.allows_process(&run("/usr/bin/true", &words(&["x"]))).is_err());
        assert!(allowed.allows_process(&run("/usr/bin/false", &[])).is_err());
    }

    #[test]
    fn a_child_gets_the_granted_variables_folder_and_user_only() {
        let manifest = manifest(DF);
        let allowed = effective(&manifest, &Grant::of(&manifest, "root").unwrap());
        let usual = words(&["--output=size", "/"]);
        let with = |name: &str, value: &str| {
            let environment = [(name.to_owned(), value.to_owned())];
            allowed.allows_process(&ProcessRequest { environment: &environment, ..run("/usr/bin/df", &usual) }).is_ok()
        };
        assert!(with("LANG", "C"));
        assert!(with("PATH", "/usr/bin:/bin"));
        assert!(!with("PATH", "/tmp:/usr/bin"));
        assert!(!with("LD_PRELOAD", "/tmp/x.so"));
        assert!(!with("LANG", "C\0"));
        let as_user = ProcessRequest { user: Some("nobody"), ..run("/usr/bin/df", &usual) };
        assert!(allowed.allows_process(&as_user).unwrap_err().to_string().contains("as nobody"));
        let elsewhere = ProcessRequest { folder: Some("/etc"), ..run("/usr/bin/df", &usual) };
        assert!(allowed.allows_process(&elsewhere).unwrap_err().to_string().contains("/etc"));
    }

    #[test]
    fn a_folder_covers_what_lies_below_it_but_not_its_neighbours() {
        let manifest = manifest(
            "[[needs.process]]\nprogram = \"/usr/bin/ls\"\narguments = \"any\"\nfolders = [\"/srv/app\"]\nreason = \"Looks\"",
        );
        let allowed = effective(&manifest, &Grant::of(&manifest, "root").unwrap());
        let at = |folder| allowed.allows_process(&ProcessRequest { folder: Some(folder), ..run("/usr/bin/ls", &[]) });
        assert!(at("/srv/app").is_ok() && at("/srv/app/x").is_ok());
        assert!(at("/srv/application").is_err() && at("/srv").is_err() && at("/srv/app/../x").is_err());
    }

    #[test]
    fn anything_still_needs_an_absolute_path() {
        let any = manifest("[[needs.process]]\nprogram = \"any\"\nreason = \"Runs scripts\"");
        let allowed = effective(&any, &Grant::of(&any, "root").unwrap());
        assert!(allowed.allows_process(&run("/bin/sh", &words(&["-c", "id"]))).is_ok());
        assert!(allowed.allows_process(&run("sh", &[])).is_err());
        assert!(allowed.allows_process(&run("/bin/sh", &words(&["a\0b"]))).is_err());
    }

    #[test]
    fn facts_are_the_meeting_of_both_sides() {
        let manifest = manifest("[[needs.facts]]\nkeys = [\"os.*\", \"tag.Role\"]\nreason = \"Chooses\"");
        let some = grant("[[facts]]\nkeys = [\"os.name\", \"tag.*\"]");
        assert!(some.covers(&manifest).unwrap_err().to_string().contains("`facts`"));
        let allowed = effective(&manifest, &some);
        assert!(allowed.allows_fact("os.name").is_ok() && allowed.allows_fact("tag.Role").is_ok());
        assert!(allowed.allows_fact("os.version").is_err() && allowed.allows_fact("tag.Owner").is_err());
        assert!(effective(&manifest, &Grant::default()).allows_some_facts().is_err());
    }

    #[test]
    fn a_grant_is_stored_and_read_back_and_checked_again() {
        let granted = grant(
            "[[process]]\nprogram = \"/usr/bin/df\"\narguments = [\"/[a-z]+\"]\nuser = \"root\"\ngrace-seconds = 3\n\
             [[process]]\nprogram = \"any\"\nuser = \"ops\"\n[[facts]]\nkeys = [\"*\"]",
        );
        let stored = rmp_serde::to_vec_named(&granted).unwrap();
        assert_eq!(rmp_serde::from_slice::<Grant>(&stored).unwrap(), granted);
        let json = serde_json::to_string(&granted).unwrap();
        assert_eq!(serde_json::from_str::<Grant>(&json).unwrap(), granted);
        let shell = json.replace("/usr/bin/df", "/bin/sh");
        assert!(serde_json::from_str::<Grant>(&shell).unwrap_err().to_string().contains("counts as anything"));
        let nobody = "{\"process\":[{\"program\":\"any\"}]}";
        assert!(serde_json::from_str::<Grant>(nobody).unwrap_err().to_string().contains("`user`"));
    }
}
