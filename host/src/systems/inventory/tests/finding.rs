//! GetInventory: which nodes filters find, what is shown of them, and what aggregators count.

use muster_types::Operation;
use muster_types::ssm::{GetInventoryRequest, ListInventoryEntriesRequest};
use serde_json::{Value, json};

use super::{Fleet, applications, item};
use crate::operation::testing::{call, code};
use crate::operation::{AnswerForm, Ctx, PageKey, Registry};
use crate::systems::inventory::aggregate::{Aggregator, Room};
use crate::systems::inventory::block::Entries;
use crate::systems::inventory::get_inventory::show;
use crate::systems::inventory::records::TypeRecord;
use crate::systems::inventory::walk::Turn;
use crate::systems::inventory::window::Window;
use crate::systems::inventory::{get_inventory, list_inventory_entries};
use crate::systems::nodes::connected;
use crate::systems::nodes::testing::{activation, deregister, linux, register_with};
use crate::systems::tags;

fn filter(key: &str, operator: &str, values: &[&str]) -> Value {
    json!({"Key": key, "Type": operator, "Values": values})
}

const NAME: &str = "AWS:Application.Name";
const VERSION: &str = "AWS:Application.Version";

async fn add_tag(ctx: &Ctx, node: &str, key: &str, value: &str) {
    let mut registry = Registry::new();
    tags::register(&mut registry);
    let model = registry.models().find(|model| model.name == "AddTagsToResource").unwrap();
    let tags = json!([{"Key": key, "Value": value}]);
    let request = json!({"ResourceType": "ManagedInstance", "ResourceId": node, "Tags": tags});
    registry.get(model).unwrap().prepare(request).unwrap().run(ctx.clone(), AnswerForm::Text).await.unwrap();
}

/// Five nodes, of which the last has said nothing.
async fn five() -> Fleet {
    let fleet = Fleet::new(5).await;
    fleet.put(0, applications(&[("bash", "5.2"), ("openssl", "3.0.9")])).await;
    fleet.put(1, applications(&[("bash", "5.1"), ("openssl", "3.0.11")])).await;
    fleet.put(2, applications(&[("bash-doc", "5.2"), ("openssl", "3.0.11")])).await;
    fleet.put(3, applications(&[])).await;
    fleet
}

#[tokio::test(start_paused = true)]
async fn filters_of_one_type_are_about_one_entry() {
    let fleet = five().await;
    for (filters, expected) in [
        (json!([]), vec![0, 1, 2, 3, 4]),
        (json!([{"Key": NAME, "Values": ["bash"]}]), vec![0, 1]),
        (json!([filter(NAME, "Equal", &["bash", "bash-doc"])]), vec![0, 1, 2]),
        (json!([filter(NAME, "BeginWith", &["bash-"])]), vec![2]),
        (json!([filter(NAME, "Equal", &["bash"]), filter(VERSION, "Equal", &["5.2"])]), vec![0]),
        (json!([filter(NAME, "Equal", &["openssl"]), filter(VERSION, "LessThan", &["3.0.11"])]), vec![0]),
        (json!([filter(NAME, "Equal", &["openssl"]), filter(VERSION, "GreaterThan", &["3.0.9"])]), vec![1, 2]),
        (json!([filter(NAME, "Equal", &["bash"]), filter(VERSION, "NotEqual", &["5.2"])]), vec![1]),
        // Alone, it is the nodes that have no such entry, of those that have any.
        (json!([filter(NAME, "NotEqual", &["bash"])]), vec![2]),
        (
            json!([filter("AWS:Application.Architecture", "Equal", &["x86_64"]), filter(NAME, "Equal", &["bash"])]),
            vec![0, 1],
        ),
        (json!([filter("AWS:Application.Architecture", "Equal", &["i386"])]), vec![]),
        (json!([filter("AWS:InstanceInformation.PlatformType", "Equal", &["Linux"])]), vec![0, 1, 2, 3, 4]),
        (json!([filter("AWS:InstanceInformation.InstanceStatus", "Equal", &["Active"])]), vec![]),
        (
            json!([
                filter(NAME, "Equal", &["bash"]),
                filter("AWS:InstanceInformation.PlatformType", "Equal", &["Windows"])
            ]),
            vec![],
        ),
    ] {
        for page in [1, 2, 50] {
            assert_eq!(fleet.found(filters.clone(), page).await, expected, "{filters} by {page}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn numbers_are_compared_as_numbers() {
    let fleet = Fleet::new(2).await;
    for (node, cores) in [(0, "8"), (1, "16")] {
        fleet.put(node, item("AWS:InstanceDetailedInformation", "1.0", json!([{"CPUCores": cores}]))).await;
    }
    let cores = "AWS:InstanceDetailedInformation.CPUCores";
    assert_eq!(fleet.found(json!([filter(cores, "GreaterThan", &["9.5"])]), 50).await, [1]);
    assert_eq!(fleet.found(json!([filter(cores, "LessThan", &["16"])]), 50).await, [0]);
}

#[tokio::test(start_paused = true)]
async fn a_type_or_an_attribute_may_have_dots_in_its_name() {
    let fleet = Fleet::new(2).await;
    fleet.put(0, item("Custom:A", "1.0", json!([{"B.C": "x"}]))).await;
    fleet.put(1, item("Custom:A.B", "1.0", json!([{"C": "x"}, {"D.E": "y"}]))).await;
    assert_eq!(fleet.found(json!([filter("Custom:A.B.C", "Equal", &["x"])]), 50).await, [1]);
    assert_eq!(fleet.found(json!([filter("Custom:A.B.D.E", "Equal", &["y"])]), 50).await, [1]);
    let rows = fleet.rows(json!({"Expression": "Custom:A.B.C"}), "Custom:A.B").await;
    assert_eq!(rows, json!([{"C": "x", "Count": "1"}, {"Count": "1"}]));
}

#[tokio::test(start_paused = true)]
async fn the_types_that_the_host_writes_are_those_of_the_moment() {
    let fleet = Fleet::new(1).await;
    let (ctx, node) = (&fleet.ctx, &fleet.nodes[0]);
    let shown = fleet.get(json!({})).await;
    let entity = &shown["Entities"][0];
    assert_eq!(entity["Id"], **node);
    let information = &entity["Data"]["AWS:InstanceInformation"];
    assert_eq!(
        information["Content"],
        json!([{
            "AgentType": "muster-agent", "AgentVersion": "3.1.0", "ComputerName": "web-1", "InstanceId": node,
            "InstanceStatus": "ConnectionLost", "IpAddress": "192.0.2.7", "PlatformName": "Debian GNU/Linux",
            "PlatformType": "Linux", "PlatformVersion": "12", "ResourceType": "ManagedInstance",
        }])
    );
    assert_eq!(
        (&information["SchemaVersion"], &information["CaptureTime"]),
        (&json!("1.0"), &json!("2026-01-01T00:00:00Z"))
    );

    let mut machine = linux();
    machine.platform_version = "13".into();
    connected(&ctx.host(), &ctx.scope, node, ctx.member.id(), &machine).await.unwrap();
    add_tag(ctx, node, "Role", "web").await;
    let now = json!([
        filter("AWS:InstanceInformation.InstanceStatus", "Equal", &["Active"]),
        filter("AWS:InstanceInformation.PlatformVersion", "GreaterThan", &["9"]),
        filter("AWS:Tag.Key", "Equal", &["Role"]),
        filter("AWS:Tag.Value", "Equal", &["web"]),
    ]);
    assert_eq!(fleet.found(now, 50).await, [0]);
    assert_eq!(fleet.list(0, "AWS:Tag").await["Entries"], json!([{"Key": "Role", "Value": "web"}]));
}

#[tokio::test(start_paused = true)]
async fn a_page_shows_the_type_that_is_asked_for_of_each_node() {
    let fleet = five().await;
    let shown = fleet.get(json!({"ResultAttributes": [{"TypeName": "AWS:Application"}], "MaxResults": 50})).await;
    let entities = shown["Entities"].as_array().unwrap();
    assert_eq!(entities.len(), 5);
    let item = &entities[0]["Data"]["AWS:Application"];
    assert_eq!(item["Content"].as_array().unwrap().len(), 2);
    assert_eq!((&item["SchemaVersion"], &item["CaptureTime"]), (&json!("1.1"), &json!("2026-01-02T03:04:05Z")));
    assert_eq!(entities[3]["Data"]["AWS:Application"]["Content"], json!([]));
    assert_eq!(entities[4]["Data"], json!({}));
}

#[tokio::test(start_paused = true)]
async fn an_answer_is_about_a_megabyte_and_no_node_is_left_out_for_it() {
    let fleet = Fleet::new(5).await;
    for node in 0..5 {
        let large = json!(vec![json!({"Text": "x".repeat(4_000)}); 100]);
        fleet.put(node, item("Custom:Large", "1.0", large)).await;
    }
    let mut request = json!({"ResultAttributes": [{"TypeName": "Custom:Large"}]});
    let mut pages = Vec::new();
    loop {
        let mut answer = fleet.get(request.clone()).await;
        pages.push(answer["Entities"].as_array().unwrap().len());
        match answer["NextToken"].take() {
            Value::Null => break,
            token => request["NextToken"] = token,
        }
    }
    assert_eq!(pages, [2, 2, 1]);
}

#[tokio::test(start_paused = true)]
async fn aggregators_count_nodes_by_values_and_nested_ones_add_columns() {
    let fleet = five().await;
    // A node counts once, however many entries it has.
    fleet.put(3, applications(&[("openssl", "3.0.9"), ("openssl", "3.0.11")])).await;
    assert_eq!(
        fleet.rows(json!({"Expression": NAME}), "AWS:Application").await,
        json!([
            {"Name": "bash", "Count": "2"}, {"Name": "bash-doc", "Count": "1"}, {"Name": "openssl", "Count": "4"},
        ])
    );
    let nested = json!({"Expression": NAME, "Aggregators": [{"Expression": VERSION}]});
    let expected = json!([
        {"Name": "bash", "Version": "5.1", "Count": "1"},
        {"Name": "bash", "Version": "5.2", "Count": "1"},
        {"Name": "bash-doc", "Version": "5.2", "Count": "1"},
        {"Name": "openssl", "Version": "3.0.11", "Count": "3"},
        {"Name": "openssl", "Version": "3.0.9", "Count": "2"},
    ]);
    assert_eq!(fleet.rows(nested.clone(), "AWS:Application").await, expected);
    // Two rows at a time.
    let mut request = json!({"Aggregators": [nested], "MaxResults": 2});
    let mut rows = Vec::new();
    loop {
        let mut answer = fleet.get(request.clone()).await;
        let page = answer["Entities"][0]["Data"]["AWS:Application"]["Content"].as_array().unwrap().clone();
        assert!(page.len() <= 2);
        rows.extend(page);
        match answer["NextToken"].take() {
            Value::Null => break,
            token => request["NextToken"] = token,
        }
    }
    assert_eq!(json!(rows), expected);

    let types = json!({"Expression": "AWS:InstanceInformation.PlatformName", "Aggregators": [{"Expression": NAME}]});
    assert_eq!(
        fleet.rows(types, "AWS:InstanceInformation").await[2],
        json!({"PlatformName": "Debian GNU/Linux", "Name": "openssl", "Count": "4"})
    );
    // Of the nodes that filters find.
    let filtered = json!({"Filters": [filter(VERSION, "Equal", &["5.1"])], "Aggregators": [{"Expression": VERSION}]});
    let answer = fleet.get(filtered).await;
    assert_eq!(
        answer["Entities"][0]["Data"]["AWS:Application"]["Content"],
        json!([{"Version": "3.0.11", "Count": "1"}, {"Version": "5.1", "Count": "1"}])
    );
}

#[tokio::test(start_paused = true)]
async fn groups_count_the_nodes_that_meet_their_filters_and_the_others() {
    let fleet = five().await;
    let groups = json!({"Aggregators": [{"Groups": [
        {"Name": "Old", "Filters": [filter(NAME, "Equal", &["openssl"]), filter(VERSION, "LessThan", &["3.0.11"])]},
        {"Name": "Known", "Filters": [filter("TypeName", "Exists", &["AWS:Application", "AWS:File"])]},
    ]}, {"Expression": "AWS:InstanceInformation.PlatformType"}]});
    let answer = fleet.get(groups).await;
    let counts = |others: &str, matching: &str| json!([{"notMatchingCount": others}, {"matchingCount": matching}]);
    let entities = &answer["Entities"];
    assert_eq!(entities[0]["Data"]["Old"]["Content"], counts("4", "1"));
    assert_eq!(entities[0]["Data"]["Known"]["Content"], counts("2", "3"));
    let platforms = json!([{"PlatformType": "Linux", "Count": "5"}]);
    assert_eq!(entities[1]["Data"]["AWS:InstanceInformation"]["Content"], platforms);
}

#[tokio::test(start_paused = true)]
async fn a_fleet_of_many_windows_is_looked_at_to_its_end() {
    let fleet = Fleet::with(0..450, json!({})).await;
    // Nodes with so much that fewer of them are looked at together.
    let large = json!(
        (0..9_000).map(|n| json!({"Name": format!("p{n:0100}"), "Version": format!("{n:0100}")})).collect::<Vec<_>>()
    );
    for node in 0..8 {
        fleet.put(node, item("AWS:Application", "1.1", large.clone())).await;
    }
    for node in 8..450 {
        fleet.put(node, applications(&[("bash", if node % 100 == 0 { "5.1" } else { "5.2" })])).await;
    }
    let old = json!([filter(NAME, "Equal", &["bash"]), filter(VERSION, "Equal", &["5.1"])]);
    assert_eq!(fleet.found(old, 3).await, [100, 200, 300, 400]);
    let last = format!("p{:0100}", 8_999);
    assert_eq!(fleet.found(json!([filter(NAME, "Equal", &[&last])]), 50).await, (0..8).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn a_node_that_registers_while_pages_are_read_is_no_trouble() {
    let fleet = five().await;
    let answer = fleet.get(json!({"MaxResults": 2})).await;
    let pair = activation(&fleet.ctx, json!({"RegistrationLimit": 1})).await;
    register_with(&fleet.ctx.host(), &pair, 999).await.unwrap();
    let next = fleet.get(json!({"MaxResults": 50, "NextToken": answer["NextToken"]})).await;
    assert!((3..=4).contains(&next["Entities"].as_array().unwrap().len()), "{next}");
    let altered = json!({"NextToken": "altered"});
    let refused = call::<GetInventoryRequest, _>(&of::<GetInventoryRequest>(&fleet), get_inventory, altered).await;
    assert_eq!(code(refused), "InvalidNextToken");
}

/// The fleet's, with page tokens of that operation.
fn of<O: Operation>(fleet: &Fleet) -> Ctx {
    let ctx = fleet.ctx.clone();
    Ctx { page: PageKey::new([7; 32]).bind(O::MODEL, &ctx.scope, &ctx.caller.user_id, &Value::Null), ..ctx }
}

#[tokio::test(start_paused = true)]
async fn pages_of_entries_are_of_one_content_and_a_token_of_another_is_refused() {
    let fleet = Fleet::new(1).await;
    let ctx = of::<ListInventoryEntriesRequest>(&fleet);
    let list = async |token: &Value| {
        let request =
            json!({"InstanceId": fleet.nodes[0], "TypeName": "AWS:Application", "MaxResults": 1, "NextToken": token});
        call::<ListInventoryEntriesRequest, _>(&ctx, list_inventory_entries, request).await
    };
    fleet.put(0, applications(&[("bash", "5.2"), ("dash", "0.5"), ("zlib", "1.3")])).await;
    let token = list(&Value::Null).await.unwrap()["NextToken"].clone();
    let second = list(&token).await.unwrap();
    assert_eq!(second["Entries"][0]["Name"], "dash");
    // The same again is the same content.
    fleet.put(0, applications(&[("bash", "5.2"), ("dash", "0.5"), ("zlib", "1.3")])).await;
    assert_eq!(list(&token).await.unwrap(), second);
    // Of what was there before, one entry is gone: the second is another one now.
    fleet.put(0, applications(&[("dash", "0.5"), ("zlib", "1.3")])).await;
    assert_eq!(code(list(&token).await), "InvalidNextToken");
    assert_eq!(list(&Value::Null).await.unwrap()["Entries"][0]["Name"], "dash");
}

#[tokio::test(start_paused = true)]
async fn a_page_whose_nodes_are_all_gone_meanwhile_is_followed_by_the_next() {
    let fleet = Fleet::new(3).await;
    let ids = fleet.nodes[..2].to_vec();
    for id in &ids {
        deregister(&fleet.ctx, id).await;
    }
    // As when they went after it was found that they are asked for.
    let page = show(&fleet.ctx, "AWS:InstanceInformation", ids, true).await.unwrap();
    assert_eq!(page.entities.unwrap().len(), 0);
    let next = fleet.get(json!({"NextToken": page.next_token})).await;
    assert_eq!(next["Entities"][0]["Id"], *fleet.nodes[2]);
}

#[tokio::test(start_paused = true)]
async fn the_aggregators_of_a_request_share_the_rows_that_it_may_have() {
    let fleet = Fleet::new(1).await;
    for name in ["Custom:A", "Custom:B", "Custom:C"] {
        let entries: Vec<_> =
            (0..10_000).map(|number| json!({"A": number.to_string(), "B": (-number).to_string()})).collect();
        fleet.put(0, item(name, "1.0", json!(entries))).await;
    }
    let counts = |attributes: &[&str]| attributes.iter().map(|name| json!({"Expression": name})).collect::<Vec<_>>();
    let six = counts(&["Custom:A.A", "Custom:A.B", "Custom:B.A", "Custom:B.B", "Custom:C.A", "Custom:C.B"]);
    // Six times 10,000 rows, of the 200,000 that there may be.
    assert_eq!(fleet.get(json!({"Aggregators": six, "MaxResults": 1})).await["Entities"].as_array().unwrap().len(), 1);
    let (mut room, mut turn) = (Room::default(), Turn::default());
    let entries =
        Entries::of(&(0..10_000).map(|number| [("A".to_owned(), number.to_string())].into()).collect::<Vec<_>>());
    let window = Window::with("Custom:A", "mi-1", entries);
    let custom = [("Custom:A".to_owned(), TypeRecord::default())].into();
    let asked = serde_json::from_value(json!({"Expression": "Custom:A.A"})).unwrap();
    for _ in 0..20 {
        let mut aggregator = Aggregator::parse(&asked, &custom).unwrap();
        aggregator.count(window.of("mi-1"), &mut room, &mut turn).await.unwrap();
    }
    let mut one_more = Aggregator::parse(&asked, &custom).unwrap();
    let refused = one_more.count(window.of("mi-1"), &mut room, &mut turn).await;
    assert_eq!(code(refused), "InvalidAggregatorException");
}

#[tokio::test]
async fn others_have_their_turn_while_one_node_with_much_is_compared_and_counted() {
    let entries: Vec<_> = (0..10_000).map(|number| [("A".to_owned(), number.to_string())].into()).collect();
    let window = Window::with("Custom:A", "mi-1", Entries::of(&entries));
    let custom = [("Custom:A".to_owned(), TypeRecord::default())].into();
    // Forty values in each of five filters that nothing meets, for each of ten thousand entries: two million comparisons of a group.
    let values: Vec<_> = (0..40).map(|number| format!("z{number}")).collect();
    let filter = json!({"Key": "Custom:A.A", "Type": "GreaterThan", "Values": values});
    let groups: Vec<_> =
        (0..3).map(|number| json!({"Name": format!("g{number}"), "Filters": vec![filter.clone(); 5]})).collect();
    for (asked, least) in [(json!({"Groups": groups}), 290), (json!({"Expression": "Custom:A.A"}), 3)] {
        let mut aggregator = Aggregator::parse(&serde_json::from_value(asked).unwrap(), &custom).unwrap();
        let (mut room, mut turn) = (Room::default(), Turn::default());
        let mut counting = std::pin::pin!(aggregator.count(window.of("mi-1"), &mut room, &mut turn));
        let mut turns = 0;
        let counted = std::future::poll_fn(|context| {
            let polled = counting.as_mut().poll(context);
            turns += usize::from(polled.is_pending());
            polled
        });
        counted.await.unwrap();
        assert!(turns >= least, "{turns}");
    }
}
