//! Whether there are devices enough for the ranks.
//!
//! Fewer named devices than ranks are an error, as libgpu refuses them. If none are named, libgpu lets ranks take the
//! GPUs in turn, so ranks that share a GPU are only worth a warning.

use std::fmt::Write as _;

/// How many GPUs a warning lists with their ranks.
const LISTED: u32 = 4;

/// Checks devices for ranks. `gpus` is the number of GPUs, or none if the CPU computes. Gives a warning, if any.
///
/// # Errors
/// libgpu would refuse these devices; the message says what it accepts.
pub(crate) fn check(
    ranks: u32,
    named: Option<&[u32]>,
    gpus: Option<u32>,
) -> Result<Option<String>, String> {
    match (named, gpus) {
        (Some(ids), _) if ids.len() < ranks as usize => Err(too_few(ranks, ids.len())),
        (Some(ids), Some(gpus)) => match ids.iter().find(|id| **id >= gpus) {
            Some(id) => Err(format!("there is no GPU {id}; {}", there_are(gpus))),
            None => Ok(None),
        },
        (None, Some(gpus)) if gpus < ranks => Ok(Some(sharing(ranks, gpus))),
        _ => Ok(None),
    }
}

fn too_few(ranks: u32, devices: usize) -> String {
    format!(
        "{devices} of {ranks} devices are named (--devices, or LIBGPU_DEVICES); every rank needs one of its own: name {ranks} or more, or give --ranks {devices}"
    )
}

fn there_are(gpus: u32) -> String {
    match gpus {
        1 => "there is only GPU 0".into(),
        _ => format!("there are GPUs 0 to {}", gpus - 1),
    }
}

fn sharing(ranks: u32, gpus: u32) -> String {
    let mut text = match gpus {
        1 => format!("there is 1 GPU for {ranks} ranks:"),
        _ => format!("there are {gpus} GPUs for {ranks} ranks:"),
    };
    let shared = (ranks - gpus).min(gpus);
    for gpu in 0..shared.min(LISTED) {
        let comma = if gpu == 0 { "" } else { "," };
        let ranks: Vec<u32> = (gpu..ranks).step_by(gpus as usize).collect();
        write!(text, "{comma} ranks {} share GPU {gpu}", listed(&ranks))
            .expect("a string takes any text");
    }
    if shared > LISTED {
        text.push_str(" and so on");
    }
    write!(text, "; --ranks {gpus} gives each rank a GPU of its own")
        .expect("a string takes any text");
    text
}

/// `0, 2 and 4`.
pub(crate) fn listed(numbers: &[u32]) -> String {
    let words: Vec<_> = numbers.iter().map(u32::to_string).collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cpu_has_devices_for_all_ranks() {
        assert_eq!(check(64, None, None), Ok(None));
        assert_eq!(check(2, Some(&[7, 9]), None), Ok(None));
    }

    #[test]
    fn ranks_that_share_a_gpu_are_named() {
        let warning = |ranks, gpus| check(ranks, None, Some(gpus)).unwrap();
        assert_eq!(
            warning(4, 2).unwrap(),
            "there are 2 GPUs for 4 ranks: ranks 0 and 2 share GPU 0, ranks 1 and 3 share GPU 1; \
             --ranks 2 gives each rank a GPU of its own"
        );
        assert_eq!(
            warning(3, 1).unwrap(),
            "there is 1 GPU for 3 ranks: ranks 0, 1 and 2 share GPU 0; --ranks 1 gives each rank a GPU of its own"
        );
        assert!(!warning(3, 2).unwrap().contains("GPU 1"));
        assert!(warning(16, 8).unwrap().contains("share GPU 3 and so on;"));
        assert_eq!(warning(2, 2), None);
    }

    #[test]
    fn devices_that_libgpu_refuses_are_refused() {
        let few = check(4, Some(&[0, 1]), None).unwrap_err();
        assert!(few.starts_with("2 of 4 devices are named"), "{few}");
        let absent = check(2, Some(&[0, 7]), Some(4)).unwrap_err();
        assert_eq!(absent, "there is no GPU 7; there are GPUs 0 to 3");
    }
}
