//! The generated tables beside what is known of the services from elsewhere: counts and facts that were taken from the
//! models by other programs, and from what clients do.

use std::collections::{BTreeMap, BTreeSet};

use muster_types::shape::{Kind, Shape};
use muster_types::{OperationModel, Protocol, SERVICES, Service};

fn service(name: &str) -> &'static Service {
    muster_types::service(name).unwrap_or_else(|| panic!("{name} is no service"))
}

fn operations() -> impl Iterator<Item = &'static OperationModel> {
    SERVICES.iter().flat_map(|service| service.operations).copied()
}

/// Every shape that can be reached, once.
fn reached(from: impl Iterator<Item = &'static Shape>) -> Vec<&'static Shape> {
    let mut seen = BTreeSet::new();
    let mut wanted: Vec<_> = from.collect();
    let mut shapes = Vec::new();
    while let Some(shape) = wanted.pop() {
        if seen.insert(std::ptr::from_ref(shape).addr()) {
            shapes.push(shape);
            wanted.extend(shape.members().iter().map(|member| member.shape));
            match shape.kind {
                Kind::List(element, _) => wanted.push(element),
                Kind::Map(key, value, _) => wanted.extend([key, value]),
                _ => {}
            }
        }
    }
    shapes
}

/// Operations and signing names of each service, as the AWS documentation counts them. botocore 1.44.8 has one operation of
/// sts more than 1.44.5, GetScopedCredentials.
#[test]
fn every_service_has_all_its_operations_and_its_signing_name() {
    let expected = [
        ("ssm", 154, "ssm"),
        ("appconfig", 56, "appconfig"),
        ("appconfigdata", 2, "appconfig"),
        ("ssm-incidents", 31, "ssm-incidents"),
        ("ssm-contacts", 39, "ssm-contacts"),
        ("ssm-quicksetup", 14, "ssm-quicksetup"),
        ("ssm-guiconnect", 3, "ssm-guiconnect"),
        ("resource-groups", 23, "resource-groups"),
        ("servicecatalog-appregistry", 24, "servicecatalog"),
        ("resourcegroupstaggingapi", 9, "tagging"),
        ("sts", 12, "sts"),
        ("iam", 93, "iam"),
        ("muster", 25, "muster"),
    ];
    let actual: Vec<_> = SERVICES.iter().map(|it| (it.name, it.operations.len(), it.signing_name)).collect();
    assert_eq!(actual, expected);
}

#[test]
fn the_services_that_have_target_headers_have_the_ones_that_clients_send() {
    let prefix = |name| match service(name).protocol {
        Protocol::Json11 { target_prefix } => target_prefix,
        _ => panic!("{name} is no JSON service"),
    };
    assert_eq!(prefix("ssm"), "AmazonSSM");
    assert_eq!(prefix("ssm-contacts"), "SSMContacts");
    assert_eq!(prefix("resourcegroupstaggingapi"), "ResourceGroupsTaggingAPI_20170126");
    assert_eq!(service("sts").protocol, Protocol::Query { namespace: "https://sts.amazonaws.com/doc/2011-06-15/" });
    assert_eq!(service("sts").api_version, "2011-06-15");
    assert_eq!(service("iam").api_version, "2010-05-08");
    let cbor: Vec<_> = SERVICES.iter().filter(|it| it.cbor).map(|it| it.name).collect();
    assert_eq!(cbor, ["resourcegroupstaggingapi"]);
}

#[test]
fn a_broken_constraint_has_the_code_of_its_service() {
    let by_code = SERVICES.iter().fold(BTreeMap::<_, Vec<_>>::new(), |mut by_code, it| {
        by_code.entry(it.validation_error).or_default().push(it.name);
        by_code
    });
    assert_eq!(by_code["BadRequestException"], ["appconfig", "appconfigdata", "resource-groups"]);
    assert_eq!(by_code["ValidationError"], ["sts", "iam"]);
    assert_eq!(by_code["ValidationException"].len(), 8);
}

#[test]
fn an_operation_is_found_by_its_name_and_no_other() {
    for service in SERVICES {
        for model in service.operations {
            assert!(std::ptr::eq(service.operation(model.name).unwrap(), *model), "{}", model.name);
            assert!(std::ptr::eq(model.service, *service));
        }
        assert!(service.operation("Nonsense").is_none());
    }
}

/// The 153 operations of rest-json: 112 answer 200, 16 answer 201, 23 answer 204 and 2 answer 202.
#[test]
fn successes_have_their_statuses() {
    let rest = operations().filter(|it| it.service.protocol == Protocol::RestJson && it.service.name != "muster");
    let counts = rest.fold(BTreeMap::new(), |mut counts, it| {
        *counts.entry(it.success).or_insert(0) += 1;
        counts
    });
    assert_eq!(counts, BTreeMap::from([(200, 112), (201, 16), (202, 2), (204, 23)]));
}

/// Clients fill in tokens for 22 operations.
#[test]
fn idempotency_tokens_are_known() {
    let tokens = operations().filter(|it| it.idempotency_token.is_some()).count();
    assert_eq!(tokens, 22);
    assert_eq!(service("ssm").operation("StartAutomationExecution").unwrap().idempotency_token, None);
    assert_eq!(service("ssm").operation("CreateOpsItem").unwrap().idempotency_token, None);
    assert_eq!(service("ssm").operation("CreateMaintenanceWindow").unwrap().idempotency_token, Some("ClientToken"));
}

#[test]
fn the_two_unsigned_operations_are_those_of_sts() {
    let unsigned: Vec<_> = operations().filter(|it| it.unsigned).map(|it| it.name).collect();
    assert_eq!(unsigned, ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"]);
}

/// ssm has 100 errors with `Message`, 25 with `message` and 15 without.
#[test]
fn errors_spell_their_message_as_the_model_does() {
    let errors = service("ssm").errors;
    let spelled = |name| errors.iter().filter(|error| error.message_member() == name).count();
    assert_eq!((spelled(Some("Message")), spelled(Some("message")), spelled(None)), (100, 25, 15));
}

#[test]
fn errors_have_the_code_and_the_status_that_clients_expect() {
    let sts = service("sts");
    for (code, status) in [
        ("IDPCommunicationError", 400),
        ("IDPRejectedClaim", 403),
        ("InvalidIdentityToken", 400),
        ("MalformedPolicyDocument", 400),
        ("PackedPolicyTooLarge", 400),
        ("RegionDisabledException", 403),
    ] {
        assert_eq!(sts.error(code).map(|error| error.status), Some(status), "{code}");
    }
    assert!(sts.error("MalformedPolicyDocumentException").is_none());
    // The models of JSON services have no statuses.
    assert_eq!(service("ssm").status("ParameterNotFound"), 400);
    assert_eq!(service("ssm").status("InternalServerError"), 500);
    assert_eq!(service("ssm-contacts").status("InternalServerException"), 500);
    assert_eq!(service("resourcegroupstaggingapi").status("InternalServiceException"), 500);
    assert_eq!(service("appconfig").status("PayloadTooLargeException"), 413);
    assert_eq!(service("appconfig").status("ServiceQuotaExceededException"), 402);
    assert_eq!(service("ssm-incidents").status("ThrottlingException"), 429);
}

#[test]
fn every_pattern_compiles() {
    let mut patterns = 0;
    for shape in reached(operations().map(|model| model.input)) {
        if let Kind::String { pattern: Some(pattern), .. } = shape.kind {
            patterns += 1;
            pattern.compile().unwrap_or_else(|error| panic!("{}: {error}", shape.name));
        }
    }
    assert!(patterns > 200, "{patterns}");
}

/// Only the aggregators of ssm are recursive, each through its list; everything else ends, which whatever walks a shape relies on for its depth.
#[test]
fn only_aggregators_are_recursive() {
    fn on_path(shape: &'static Shape, path: &mut Vec<&'static Shape>, found: &mut BTreeSet<&'static str>) {
        if path.iter().any(|above| std::ptr::eq(*above, shape)) {
            found.insert(shape.name);
            return;
        }
        path.push(shape);
        for member in shape.members() {
            on_path(member.shape, path, found);
        }
        match shape.kind {
            Kind::List(element, _) => on_path(element, path, found),
            Kind::Map(key, value, _) => {
                on_path(key, path, found);
                on_path(value, path, found);
            }
            _ => {}
        }
        path.pop();
    }
    let mut found = BTreeSet::new();
    for model in operations() {
        on_path(model.input, &mut Vec::new(), &mut found);
        model.output.into_iter().for_each(|output| on_path(output, &mut Vec::new(), &mut found));
    }
    let expected = ["InventoryAggregatorList", "NodeAggregatorList", "OpsAggregatorList"];
    assert_eq!(found.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn musters_own_paths_stay_clear_of_agents_and_aws() {
    for model in service("muster").operations {
        assert!(model.path.starts_with("/_muster/"), "{}", model.path);
        assert!(!model.path.starts_with("/_muster/agent"), "{}", model.path);
    }
    for model in operations().filter(|it| it.service.name != "muster") {
        assert!(!model.path.starts_with("/_muster"), "{}", model.path);
    }
}
