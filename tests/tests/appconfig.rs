//! AppConfig, asked for by unmodified clients of the real binary.

use muster_tests::Muster;
use serde_json::{Value, json};

#[test]
fn boto3_keeps_configurations_here() {
    let muster = Muster::start("serve", &[]);
    muster.python("appconfig.py", &[]);
}

#[test]
fn the_aws_cli_puts_a_file_in_and_gets_the_same_file_out() {
    let muster = Muster::start("serve", &[]);
    let scratch = tempfile::tempdir().unwrap();
    let (sent, first, second) =
        (scratch.path().join("limits.bin"), scratch.path().join("first"), scratch.path().join("second"));
    // No text, and longer than a row of the store.
    let content: Vec<u8> = (0..400_000_u32).flat_map(u32::to_be_bytes).collect();
    std::fs::write(&sent, &content).unwrap();
    let aws = |arguments: &[&str]| -> Value {
        let printed = muster.aws(&[&["appconfig"], arguments, &["--output", "json"]].concat());
        if printed.trim().is_empty() { Value::Null } else { serde_json::from_str(&printed).unwrap() }
    };
    let application = aws(&["create-application", "--name", "shop", "--tags", "Team=web"])["Id"].clone();
    let of_application = ["--application-id", application.as_str().unwrap()];
    let create = ["create-configuration-profile", "--name", "limits", "--location-uri", "hosted"];
    let profile = aws(&[&create[..], &of_application[..]].concat())["Id"].clone();
    let of_profile = [&of_application[..], &["--configuration-profile-id", profile.as_str().unwrap()]].concat();

    let file = format!("fileb://{}", sent.display());
    let create = [
        &["create-hosted-configuration-version"],
        &of_profile[..],
        &["--content", &file, "--content-type", "application/x-limits", "--version-label", "v1"],
        &["--description", "the first", first.to_str().unwrap()],
    ];
    let expected = json!({
        "ApplicationId": application, "ConfigurationProfileId": profile, "VersionNumber": 1,
        "ContentType": "application/x-limits", "VersionLabel": "v1", "Description": "the first"
    });
    assert_eq!(aws(&create.concat()), expected);
    let get =
        [&["get-hosted-configuration-version"], &of_profile[..], &["--version-number", "1", second.to_str().unwrap()]];
    assert_eq!(aws(&get.concat()), expected);
    assert_eq!(std::fs::read(&first).unwrap(), content);
    assert_eq!(std::fs::read(&second).unwrap(), content);

    let validate = [&["validate-configuration"], &of_profile[..], &["--configuration-version", "v1"]];
    assert_eq!(aws(&validate.concat()), Value::Null);
    let delete = [&["delete-hosted-configuration-version"], &of_profile[..], &["--version-number", "1"]];
    assert_eq!(aws(&delete.concat()), Value::Null);
    let listed = aws(&[&["list-hosted-configuration-versions"], &of_profile[..]].concat());
    assert_eq!(listed, json!({ "Items": [] }));
}
