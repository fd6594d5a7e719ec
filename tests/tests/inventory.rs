//! Inventory, put and read by unmodified clients of the real binaries.

use muster_tests::Muster;

#[test]
fn ten_thousand_entries_page_and_aggregate_through_boto3_and_a_deletion_ends() {
    muster_tests::python("inventory.py", &[]);
}

#[test]
fn the_aws_cli_puts_inventory_and_finds_the_node_by_it() {
    let muster = Muster::start("up", &[]);
    let query = ["--query", "InstanceInformationList[0].InstanceId", "--output", "text"];
    let node = muster.aws(&[&["ssm", "describe-instance-information"], &query[..]].concat());
    let node = node.trim();
    let items = r#"[{"TypeName": "Custom:Rack", "SchemaVersion": "1.0", "CaptureTime": "2026-01-02T03:04:05Z",
        "Content": [{"Row": "7", "Unit": "12"}]}]"#;
    muster.aws(&["ssm", "put-inventory", "--instance-id", node, "--items", items]);
    let get = ["ssm", "get-inventory", "--query", "Entities[].Id", "--output", "text", "--filters"];
    assert_eq!(muster.aws(&[&get[..], &["Key=Custom:Rack.Unit,Values=9,Type=GreaterThan"]].concat()).trim(), node);
    assert_eq!(muster.aws(&[&get[..], &["Key=Custom:Rack.Unit,Values=12,Type=GreaterThan"]].concat()).trim(), "");
    let group = "Groups=[{Name=Racked,Filters=[{Key=TypeName,Values=[Custom:Rack],Type=Exists}]}]";
    let query = ["--query", "Entities[0].Data.Racked.Content[].*[]", "--output", "text"];
    let counted = muster.aws(&[&["ssm", "get-inventory", "--aggregators", group], &query[..]].concat());
    assert_eq!(counted.split_whitespace().collect::<Vec<_>>(), ["0", "1"]);
}
