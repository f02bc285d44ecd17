//! The shared cases of placement, `tests/cases/placement.json`.

mod common;

use common::Spread;
use compute::{Device, Execution, Mesh, Topology};
use serde::Deserialize;
use statevec::{Encoder, Placement, Policy, Precision, Request};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    #[serde(rename = "about")]
    _about: String,
    plans: Vec<Plan>,
    refused: Vec<Refused>,
    topology: String,
    norm: Vec<Norm>,
    errors_join: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    qubits: u32,
    devices: Vec<u32>,
    policy: String,
    shard_bits: Option<u32>,
    ranges: Option<Vec<[u64; 2]>>,
    device: Option<u32>,
    shard_len: Option<u64>,
    order: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Refused {
    qubits: u32,
    devices: Vec<u32>,
    policy: Option<String>,
    why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Norm {
    x: Vec<f64>,
    qubits: u32,
    devices: Option<usize>,
    ranks: Option<usize>,
    inv_norm: Option<f64>,
    sum: Option<f64>,
}

fn cases() -> Cases {
    serde_json::from_str(&golden::read("tests/cases/placement.json")).unwrap()
}

fn devices(ids: &[u32]) -> Vec<Device> {
    ids.iter().copied().map(Device::cpu).collect()
}

#[test]
fn states_are_laid_out_as_the_cases_say() {
    for case in cases().plans {
        let mesh = Mesh::new(devices(&case.devices)).unwrap();
        let request = Request::new(case.qubits).laid(case.policy.parse().unwrap());
        let placement = Placement::new(request, &mesh).unwrap();
        let shards = placement.shards();
        let id = |device: usize| mesh.devices()[device].id;
        if let Some(ranges) = case.ranges {
            let found: Vec<_> = shards
                .iter()
                .map(|s| [s.range.start, s.range.end])
                .collect();
            assert_eq!(found, ranges);
        }
        if let Some(bits) = case.shard_bits {
            assert_eq!(placement.shard_bits(), Some(bits));
        }
        if let Some(len) = case.shard_len {
            assert!(shards.iter().all(|shard| shard.len() == len));
        }
        if let Some(device) = case.device {
            assert_eq!(
                shards.iter().map(|s| id(s.device)).collect::<Vec<_>>(),
                [device]
            );
        } else {
            // The k-th device holds shard k, in the order given.
            assert_eq!(
                shards.iter().map(|s| id(s.device)).collect::<Vec<_>>(),
                case.devices
            );
        }
        if let Some(order) = case.order {
            assert!(order.starts_with("as given"));
            results_do_not_depend_on_the_order(&case.devices, request);
        }
    }
}

fn results_do_not_depend_on_the_order(ids: &[u32], request: Request) {
    let mut orders = [ids.to_vec(), ids.to_vec()];
    orders[1].reverse();
    let [given, reversed] = orders.map(|ids| {
        let mesh = Mesh::new(devices(&ids)).unwrap();
        let threads = std::num::NonZero::<usize>::MIN;
        let alone = std::sync::Arc::new(collectives::alone());
        let execution = Execution::new(mesh, alone, threads).unwrap();
        let encoder = Encoder::new(&execution, request).unwrap();
        let values = common::data(1 << request.qubits);
        common::amplitudes(&encoder.amplitude(&values).unwrap())
    });
    assert_eq!(given, reversed);
}

#[test]
fn what_cannot_be_laid_out_is_refused_in_the_words_of_the_cases() {
    for case in cases().refused {
        let policy = case.policy.as_deref().unwrap_or("single");
        let request = Request::new(case.qubits).laid(policy.parse().unwrap());
        let message = match Mesh::new(devices(&case.devices)) {
            Ok(mesh) => Placement::new(request, &mesh).unwrap_err().to_string(),
            Err(error) => error.to_string(),
        };
        assert!(
            message.contains(&case.why),
            "{message:?} does not say {:?}",
            case.why
        );
    }
}

#[test]
fn devices_are_ordered_by_the_rule_of_the_cases() {
    let rule = cases().topology;
    assert!(rule.contains("(10 + link)") && rule.contains("ties go to the lowest index"));
    // Two pairs with good links, of which the second can also reach the first, and a device that no other one reaches.
    let mut links = vec![vec![None; 5]; 5];
    let mut both = |a: usize, b: usize, link| {
        links[a][b] = Some(link);
        links[b][a] = Some(link);
    };
    both(0, 1, 50);
    both(2, 3, 45);
    both(1, 2, 0);
    links[4][0] = Some(99);
    let topology = Topology::new(links).unwrap();
    let scores: Vec<u64> = (0..5).map(|device| topology.score(device)).collect();
    assert_eq!(scores, [60, 70, 65, 55, 0]);
    let mesh = Mesh::cpu("0-4").unwrap().connected(topology).unwrap();
    assert_eq!(mesh.order(), [1, 2, 0, 3, 4]);
    assert_eq!(mesh.gather_root(), 1);
    // The single device is the best connected one.
    let placement = Placement::new(Request::new(3), &mesh).unwrap();
    assert_eq!(placement.shards()[0].device, 1);
}

#[test]
fn norms_are_those_of_the_cases() {
    for case in cases().norm {
        let devices = case.devices.or(case.ranks).unwrap();
        let ranks = case.ranks.unwrap_or(1);
        let spread = Spread {
            policy: Policy::Equal,
            devices,
            ranks,
            threads: 1,
            gpus: false,
        };
        for norm in spread.run(case.qubits, Precision::Complex128, |encoder| {
            encoder.amplitude(&case.x).unwrap().norm()
        }) {
            let close = |found: f64, expected: f64| assert!((found / expected - 1.0).abs() < 1e-15);
            case.inv_norm
                .into_iter()
                .for_each(|expected| close(1.0 / norm, expected));
            case.sum
                .into_iter()
                .for_each(|expected| close(norm * norm, expected));
            assert!(case.inv_norm.or(case.sum).is_some());
        }
    }
}

#[test]
fn what_the_cases_say_of_errors_is_tested() {
    // The test is `errors_join_the_one_reduction`, with a communicator that counts.
    let rule = cases().errors_join;
    assert!(
        rule.contains("only after exactly one reduction, on every rank"),
        "{rule}"
    );
}
