//! Names of parameters and of identities.

use muster_fuzz::{Json, Room, Target, one_of, run};
use muster_host::access::arn;
use muster_host::systems::parameter_store::names::{self, Name, Reference};

use crate::{ACCOUNT, scope};

#[test]
fn names_and_arns_are_read_or_refused_and_mean_one_thing() {
    run(&Target {
        name: "name",
        good: one_of(vec![
            "/app/db/password",
            "app",
            "/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o",
            "name:3",
            "/app/db:label",
            "arn:aws:ssm:eu-west-1:111122223333:parameter/app/db",
            "arn:aws:ssm:eu-west-1:111122223333:parameter/app/db:7",
            "arn:aws:iam::111122223333:user/ops/ann",
            "arn:aws:iam::aws:policy/AdministratorAccess",
        ]),
        words: &[
            "/",
            "//",
            ":",
            "arn:aws:ssm:",
            "parameter/",
            "aws",
            "SSM",
            " ",
            "..",
            "user/",
            "policy",
            "111122223333",
        ],
        json: Json::Nowhere,
        most_bytes: 8 << 10,
        room: Room::USUAL,
        takes: |input| {
            let Ok(text) = std::str::from_utf8(input) else { return false };
            let scope = scope();
            if let Some((account, kind, path, name)) = arn::parse(text) {
                assert_eq!(format!("arn:aws:iam::{account}:{kind}{path}{name}"), text);
                let _ = arn::policy_key(ACCOUNT, text);
            }
            if let Ok(path) = names::path(text) {
                assert!(text.starts_with(path) && !path.ends_with('/'));
            }
            if let Ok(name) = Name::parse_new(&scope, text) {
                assert_eq!(Name::parse(text).as_ref().map(Name::as_str).ok(), Some(name.as_str()));
                assert!(names::may_be_stored(&scope, &name), "{text}");
                let by_arn = Reference::parse(&scope, &names::arn(&scope, text)).unwrap();
                assert_eq!((by_arn.name.as_str(), by_arn.selector, by_arn.by_arn), (name.as_str(), None, true));
            }
            let Ok(reference) = Reference::parse(&scope, text) else { return false };
            let again = Name::parse(reference.name.as_str()).unwrap();
            assert_eq!(again.as_str(), reference.name.as_str());
            assert!(!reference.selector.is_some_and(|selector| selector.contains(':')));
            true
        },
    });
}
