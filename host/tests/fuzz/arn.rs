//! ARNs of documents, of what AppConfig has, and of parameters that are shared.

use muster_fuzz::{Json, Room, Target, one_of, run};
use muster_host::access::row_of;
use muster_host::store::RegionScope;
use muster_host::systems::parameter_store::names::{self, Reference};
use muster_host::systems::tags::ResourceType;
use muster_host::systems::{appconfig, documents, resource_policies};

use crate::{ACCOUNT, scope};

/// Another account, and the same in another region.
fn others() -> [RegionScope; 2] {
    [RegionScope::new("444455556666", "eu-west-1"), RegionScope::new(ACCOUNT, "us-east-1")]
}

#[test]
fn arns_name_one_thing_of_one_account_and_region_and_are_the_same_when_they_are_written_again() {
    run(&Target {
        name: "arn",
        good: one_of(vec![
            "arn:aws:ssm:eu-west-1:111122223333:document/Restart",
            "arn:aws:ssm:eu-west-1:444455556666:document/Restart",
            "arn:aws:ssm:eu-west-1::document/AWS-RunShellScript",
            "arn:aws:ssm:eu-west-1:111122223333:parameter/app/db",
            "arn:aws:ssm:eu-west-1:444455556666:parameter/app/db:7",
            "arn:aws:ssm:eu-west-1:444455556666:parameter/app:stable",
            "arn:aws:appconfig:eu-west-1:111122223333:application/abc1234",
            "arn:aws:appconfig:eu-west-1:111122223333:application/abc1234/configurationprofile/def5678",
        ]),
        words: &[
            "arn:",
            "arn:aws:ssm:",
            "arn:aws-cn:ssm:",
            "arn:aws:appconfig:",
            "eu-west-1",
            "us-east-1",
            "111122223333",
            "444455556666",
            "aws",
            "::",
            ":",
            "/",
            "//",
            " ",
            ":document/",
            ":parameter/",
            ":application/",
            "/configurationprofile/",
            "/hostedconfigurationversion/1",
            "AWS-RunShellScript",
            "AWS-RestartEC2Instance",
            "opsitemgroup/default",
            ":3",
        ],
        json: Json::Nowhere,
        most_bytes: 8 << 10,
        room: Room::USUAL,
        takes: |input| {
            let Ok(text) = std::str::from_utf8(input) else { return false };
            let readers: [fn(&str) -> bool; 4] = [is_document, is_of_appconfig, is_parameter, has_policies];
            readers.iter().filter(|is_read| is_read(text)).count() > 0
        },
    });
}

/// One that comes with the host, which is of no account, or one of the account.
fn is_document(arn: &str) -> bool {
    let scope = scope();
    if !arn.starts_with("arn:") {
        return false;
    }
    let own = documents::own_name(&scope, arn);
    if let Some(found) = documents::named(&scope, arn) {
        assert_eq!((found.arn(&scope).as_str(), own), (arn, None));
        return true;
    }
    let Some(name) = own else { return false };
    let written = documents::arn(&scope, name);
    assert_eq!(documents::own_name(&scope, &written), Some(name));
    // The partition and the service may be anything.
    assert!(written == arn || !arn.starts_with("arn:aws:ssm:"), "{written}");
    assert!(others().iter().all(|other| documents::own_name(other, arn).is_none()), "{arn}");
    true
}

fn is_of_appconfig(arn: &str) -> bool {
    let scope = scope();
    let Some((application, profile)) = appconfig::parsed(&scope, arn) else { return false };
    let written = match profile {
        None => appconfig::application_arn(&scope, application),
        Some(profile) => appconfig::profile_arn(&scope, application, profile),
    };
    assert_eq!(written, arn);
    // Tags are kept under both with a slash between them.
    assert!(!application.contains('/') && profile.is_none_or(|profile| !profile.contains('/')), "{arn}");
    assert!(others().iter().all(|other| appconfig::parsed(other, arn).is_none()), "{arn}");
    true
}

/// One of any account: what its policies are looked for under is what it is read by.
fn is_parameter(arn: &str) -> bool {
    let scope = scope();
    let Some(reference) = Reference::parse(&scope, arn).ok().filter(|reference| reference.by_arn) else { return false };
    let Reference { name, selector, owner, .. } = &reference;
    let whole = names::arn(owner, name.as_str());
    let written = selector.as_ref().map_or_else(|| whole.clone(), |selector| format!("{whole}:{selector}"));
    assert!(Reference::parse(&scope, &written).is_ok_and(|again| again == reference), "{written}");
    assert!(written == arn || arn.contains(' ') || !arn.starts_with("arn:aws:ssm:"), "{written}");
    assert_eq!(arn.split(':').nth(4), Some(owner.account.as_str()));

    let resource = ["parameter", name.as_str()].concat();
    assert_eq!(row_of(&whole), Some((owner.clone(), resource.as_str())));
    let kept = resource_policies::named(owner, &whole);
    assert!(kept.is_ok_and(|kept| kept == (ResourceType::Parameter, &name.as_str()[1..])), "{whole}");
    // Whoever asks means the same, but in another region nothing.
    let [other_account, other_region] = others();
    assert!(Reference::parse(&other_account, arn).is_ok_and(|theirs| theirs == reference), "{arn}");
    assert!(Reference::parse(&other_region, arn).is_err(), "{arn}");
    true
}

/// Whatever can be given a policy: it is kept where authorization looks for it.
fn has_policies(arn: &str) -> bool {
    let scope = scope();
    let Ok((kind, name)) = resource_policies::named(&scope, arn) else { return false };
    let is_document = kind == ResourceType::Document;
    let resource = [if is_document { "document/" } else { "parameter/" }, name].concat();
    assert_eq!(format!("arn:aws:ssm:{}:{}:{resource}", scope.region, scope.account), arn);
    assert_eq!(row_of(arn), Some((scope.clone(), resource.as_str())));
    assert!(!is_document || documents::own_name(&scope, arn) == Some(name), "{arn}");
    assert!(others().iter().all(|other| resource_policies::named(other, arn).is_err()), "{arn}");
    true
}
