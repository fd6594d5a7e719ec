//! Crosses the boundary to the host in every way that there is, for tests of recordings. What it is answered is in what it answers.

use std::collections::HashSet;
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use muster_plugin::process::{Command, Output};
use muster_plugin::serde_json::{Value, json};
use muster_plugin::{
    Configuration, Failure, Inventory, Nothing, Problem, Progress, context, events, facts, log, muster_api, parameters,
    storage,
};

mod web;

/// Asks for everything
#[muster_plugin::step("acme:crossAll")]
fn all() -> Result<Value, Failure> {
    let counted = storage::get("count")?.map_or(0, |bytes| bytes.len());
    storage::set("count", &vec![0xff; counted + 1])?;
    let keys = storage::keys("")?;
    storage::remove("count")?;
    log::write(log::Level::Info, "asking", &[("count".to_owned(), counted.to_string())]);
    log::progress(1, Some(2), "asking");
    let said = Command::new("/usr/bin/printf").argument("hello").input("in").output(Output::Capture(100)).run()?;
    let api = muster_api::call("ssm", "GetParameter", "{}")?;
    events::publish("crossed", "{}")?;
    println!("to the output");
    eprintln!("to the errors");
    Ok(json!({
        "fact": facts::get("os.name")?,
        "facts": facts::all()?,
        "kept": [counted, keys.len()],
        "said": [String::from_utf8_lossy(&said.stdout), format!("{:?}", said.exit)],
        "parameter": parameters::get("/acme/place")?.value,
        "parameters": parameters::by_path("/acme")?.len(),
        "api": api,
        "run": [context::run_id(), context::deadline().to_string(), context::cancelled().to_string()],
        "denied": Command::new("/usr/bin/printf").argument("NO").run().unwrap_err().message,
        "own": own(),
    }))
}

/// Asks for what needs no grant: clocks, and randomness in each of its forms
#[muster_plugin::step("acme:crossOwn")]
fn alone() -> Result<Value, Failure> {
    Ok(own())
}

fn own() -> Value {
    use wasip2::random::{insecure, insecure_seed, random};
    let began = Instant::now();
    sleep(Duration::from_millis(5));
    let set: HashSet<u32> = (0..20).collect();
    json!({
        "now": format!("{:?}", SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()),
        "took": format!("{:?}", began.elapsed()),
        "bytes": random::get_random_bytes(16),
        "number": random::get_random_u64(),
        "insecure": [insecure::get_insecure_random_u64(), insecure::get_insecure_random_bytes(1).len() as u64],
        "seed": format!("{:?}", insecure_seed::insecure_seed()),
        "order": set.into_iter().collect::<Vec<_>>(),
    })
}

#[muster_plugin::data]
struct Wait {
    seconds: u64,
}

/// Waits
#[muster_plugin::step("acme:crossWait")]
fn wait(inputs: Wait) -> Result<(), Failure> {
    println!("waiting");
    sleep(Duration::from_secs(inputs.seconds));
    Ok(())
}

#[muster_plugin::data]
struct Exchange {
    /// `127.0.0.1:80`
    authority: String,
}

/// Makes an exchange of HTTP with bodies in both directions
#[muster_plugin::step("acme:crossWeb")]
fn exchange(inputs: Exchange) -> Result<Value, Failure> {
    web::exchange(&inputs.authority).map_err(|error| Failure::new("not-sent", format!("{error:?}")))
}

/// Draws a number of a rack
#[muster_plugin::collector("acme:crossRack")]
fn rack(_: Nothing) -> Result<Vec<Inventory>, Failure> {
    let number = wasip2::random::random::get_random_u64();
    Ok(vec![Inventory::new("Custom:Rack", "1.0").entry([("Number", number.to_string())])])
}

/// Finds a problem in everything
#[muster_plugin::validator("acme:crossProblem")]
fn problem(_: Nothing, configuration: Configuration) -> Result<Vec<Problem>, Failure> {
    let number = wasip2::random::random::get_random_u64();
    let problem = Problem::at("/0", format!("{} bytes, {number}", configuration.content.len()));
    Ok(vec![Problem { keyword: Some("minLength".to_owned()), ..problem }])
}

/// Draws a number, then gives it
#[muster_plugin::action("acme:crossDraw", cancel = put_back)]
fn draw(_: Nothing, number: Option<u64>) -> Result<Progress<u64, u64>, Failure> {
    Ok(match number {
        Some(number) => Progress::Done(number),
        None => {
            let number = wasip2::random::random::get_random_u64();
            Progress::Again { after: Duration::from_secs(60), state: number }
        }
    })
}

fn put_back(_: Nothing, number: Option<u64>) -> Result<(), Failure> {
    storage::set("count", number.unwrap_or_default().to_string().as_bytes())
}

muster_plugin::plugin! {
    steps { all, alone, wait, exchange }
    collectors { rack }
    validators { problem }
    actions { draw }
}
