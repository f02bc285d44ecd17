//! Ranks that each MPI in `.deps` starts: the suite of all transports, what goes wrong between ranks, programs whose
//! library and launcher do not belong together, workers, and a Python program that has initialised MPI itself.

mod mpis;

use mpis::{
    Ended, LONGEST, Mpi, all, alone, example, mpich, open_mpi_4, open_mpi_5,
    open_mpi_5_with_deaths, run, standard,
};
use std::process::Command;
use std::time::Duration;

/// Every rank says that it went well.
#[track_caller]
fn well(mpi: &Mpi, ranks: usize, case: &str) -> Ended {
    let ended = run(mpi.ranks(ranks, &[case]));
    ended.has(ranks, "ok: ");
    ended
}

/// The only thing that a job says is this error, on each rank that says anything.
#[track_caller]
fn refused(command: Command, words: &[&str]) {
    let ended = run(command);
    assert!(!ended.well, "{}", ended.text);
    let errors = ended.lines("error: ");
    assert!(
        !errors.is_empty() && ended.lines("ok: ").is_empty(),
        "{}",
        ended.text
    );
    for error in errors {
        assert!(
            words.iter().all(|words| error.contains(words)),
            "{words:?} in {error:?}"
        );
    }
}

#[test]
fn every_mpi_passes_the_suite_on_1_to_4_ranks() {
    for mpi in all() {
        for ranks in [1, 2, 3, 4] {
            assert!(well(&mpi, ranks, "suite").well, "{mpi:?}");
        }
    }
}

#[test]
fn every_mpi_passes_the_suite_from_another_thread_and_with_small_messages() {
    for mpi in all() {
        assert!(well(&mpi, 3, "threads").well, "{mpi:?}");
        assert!(well(&mpi, 3, "any-thread").well, "{mpi:?}");
        assert!(well(&mpi, 3, "tiny").well, "{mpi:?}");
    }
}

#[test]
fn a_rank_that_does_not_come_is_named_on_every_rank() {
    for mpi in all() {
        let words = "ok: rank 2 did not come to all_reduce(sum) of 3 f64 within 300ms";
        run(mpi.ranks(3, &["late"])).has(3, words);
    }
}

#[test]
fn cancelling_reaches_ranks_that_wait_in_parts_of_parts() {
    for mpi in all() {
        run(mpi.ranks(3, &["cancel"])).has(3, "ok: the program was stopped");
    }
}

#[test]
fn cancelling_ends_a_large_call_on_all_ranks_or_on_none() {
    for mpi in all() {
        let ended = well(&mpi, 3, "cancel-large");
        let lines = ended.lines("ok: ");
        assert!(lines.iter().all(|line| *line == lines[0]), "{lines:?}");
    }
}

#[test]
fn a_rank_that_panics_is_named_on_the_others() {
    for mpi in all() {
        let words = "ok: rank 2 panicked; the other ranks cannot go on without it";
        run(mpi.ranks(3, &["panic"])).has(2, words);
    }
}

#[test]
fn numbers_of_groups_are_used_again() {
    for mpi in all() {
        assert!(well(&mpi, 2, "many").well, "{mpi:?}");
    }
}

#[test]
fn the_world_can_be_left_and_opened_again() {
    for mpi in all() {
        let ended = run(mpi.ranks(3, &["again"]));
        ended.has(3, "ok: the communicator is already in use here");
        assert!(ended.well, "{mpi:?}: {}", ended.text);
    }
}

#[test]
fn ranks_know_which_of_them_share_a_machine() {
    for mpi in all() {
        let ended = well(&mpi, 3, "world");
        for rank in 0..3 {
            let words = format!("ok: rank {rank} of 3, locally {rank} of 3, ");
            ended.has(1, &words);
        }
    }
}

#[test]
fn where_mpi_reports_deaths_the_dead_rank_is_named_soon() {
    let Some(mpi) = open_mpi_5_with_deaths() else {
        return;
    };
    for case in ["die", "die-large"] {
        let ended = run(mpi.ranks(3, &[case]));
        let told = ended.lines("after ");
        assert!(!told.is_empty(), "{}", ended.text);
        for line in told {
            assert!(line.contains("ms: rank 2 died: MPI reports"), "{line}");
            let after: u64 = line.split(' ').nth(1).unwrap().parse().unwrap();
            assert!(after < 1000, "{line}");
        }
    }
}

#[test]
fn where_it_does_not_the_launcher_ends_the_job() {
    for mpi in [open_mpi_5(), mpich()].into_iter().flatten() {
        let ended = run(mpi.ranks(3, &["die"]));
        assert!(!ended.well && ended.after < LONGEST / 2, "{}", ended.text);
    }
}

#[test]
fn the_library_of_the_launcher_is_found() {
    for mpi in [open_mpi_5(), open_mpi_4(), mpich()].into_iter().flatten() {
        // Neither named nor where the loader looks.
        let mut command = mpi.ranks(2, &["find"]);
        command
            .env_remove("MPI_LIBRARY")
            .env_remove("LD_LIBRARY_PATH");
        let ended = run(command);
        ended.has(2, "ok: ");
        assert!(
            ended
                .lines("ok: ")
                .iter()
                .all(|line| line.ends_with(mpi.library.to_str().unwrap()))
        );
    }
}

#[test]
fn a_machine_without_mpi_gets_what_was_tried() {
    let mut command = alone(&["world"]);
    command
        .env("PATH", "/no/such")
        .env("MPI_LIBRARY", "/no/such/libmpi.so.12");
    refused(
        command,
        &["no MPI library was found; tried: /no/such/libmpi.so.12: "],
    );
}

#[test]
fn a_library_of_something_else_is_refused() {
    let mut command = alone(&["world"]);
    command.env("MPI_LIBRARY", "libc.so.6");
    refused(
        command,
        &["libc.so.6 is no MPI library that can be used: it has no MPI_Get_library_version"],
    );
}

#[test]
fn a_library_under_another_mpis_launcher_is_refused() {
    let (Some(open), Some(mpich), Some(standard)) = (open_mpi_5(), mpich(), standard()) else {
        return;
    };
    let of = |library: &Mpi, launcher: &Mpi| {
        let mut command = launcher.ranks(2, &["world"]);
        command.env("MPI_LIBRARY", &library.library);
        command
    };
    let words = ["MPICH's mpirun started this process, but its MPI library is Open MPI v5"];
    refused(of(&open, &mpich), &words);
    for library in [mpich, standard] {
        let words = [
            "Open MPI's mpirun 5",
            "started this process, but its MPI library is MPICH 5",
        ];
        refused(of(&library, &open), &words);
    }
}

#[test]
fn a_library_that_is_older_than_its_launcher_is_refused_and_a_newer_one_works() {
    let (Some(five), Some(four)) = (open_mpi_5(), open_mpi_4()) else {
        return;
    };
    let mut command = five.ranks(2, &["world"]);
    command.env("MPI_LIBRARY", &four.library);
    refused(
        command,
        &[
            "its MPI library is Open MPI v4",
            "which is older and cannot talk to it",
        ],
    );
    let mut command = four.ranks(2, &["suite"]);
    command
        .env("MPI_LIBRARY", &five.library)
        .env_remove("LD_LIBRARY_PATH");
    run(command).has(2, "ok: ");
}

#[test]
fn another_library_in_the_process_is_refused_and_used_where_none_is_named() {
    let (Some(open), Some(mpich)) = (open_mpi_5(), mpich()) else {
        return;
    };
    let preloaded = |words: &[&str]| {
        let mut command = alone(words);
        command.env("LD_PRELOAD", &mpich.library);
        command
    };
    let mut command = preloaded(&["world"]);
    command.env("MPI_LIBRARY", &open.folder);
    refused(
        command,
        &[
            "this process has already loaded the MPI library",
            "was asked for",
        ],
    );
    let ended = run(preloaded(&["world"]));
    assert!(ended.has(1, "ok: ").text.contains("MPICH 5"));

    let program = example("ranks");
    let preload = format!("LD_PRELOAD={}", mpich.library.display());
    let words = ["env", &preload, program.to_str().unwrap(), "world"];
    refused(
        open.launch(2, &words),
        &["Open MPI's mpirun 5", "its MPI library is MPICH 5"],
    );

    let mut command = alone(&["world"]);
    command.env(
        "LD_PRELOAD",
        format!("{} {}", mpich.library.display(), open.library.display()),
    );
    refused(
        command,
        &["this process has loaded more than one MPI library"],
    );
}

#[test]
fn a_connection_that_python_has_closed_is_refused() {
    let Some(mpi) = mpich() else {
        return;
    };
    let (python, program) = (mpi.python(), example("ranks"));
    let script = "import subprocess, sys; sys.exit(subprocess.run(sys.argv[1:]).returncode)";
    let words = [
        python.to_str().unwrap(),
        "-c",
        script,
        program.to_str().unwrap(),
        "world",
    ];
    refused(
        mpi.launch(2, &words),
        &["the connection to it", "PMI_FD", "close_fds=False"],
    );
}

#[test]
fn another_number_of_processes_than_the_launcher_has_started_is_refused() {
    let Some(mpi) = open_mpi_5() else {
        return;
    };
    let program = example("ranks");
    let words = [
        "env",
        "OMPI_COMM_WORLD_SIZE=2",
        program.to_str().unwrap(),
        "world",
    ];
    refused(
        mpi.launch(1, &words),
        &["started 2 processes, but Open MPI v5", "sees 1"],
    );
}

#[test]
fn a_process_without_a_launcher_starts_workers() {
    for mpi in all() {
        let mut command = alone(&["spawn"]);
        command.env("MPI_LIBRARY", &mpi.library);
        let ended = run(command);
        for rank in 0..4 {
            ended.has(1, &format!("ok: rank {rank} of 4, sum 6, 0"));
        }
        // Open MPI 4 does not always come to an end with processes that it has spawned: it may hang in MPI_Finalize.
        assert!(ended.well || mpi.is_open_mpi_4(), "{mpi:?}: {}", ended.text);
    }
}

#[test]
fn workers_that_cannot_be_started_are_an_error() {
    for mpi in all() {
        let spawn = |words: &[&str]| {
            let mut command = alone(words);
            command.env("MPI_LIBRARY", &mpi.library);
            command
        };
        refused(
            spawn(&["spawn", "/no/such"]),
            &["/no/such cannot be started as a worker: No such file"],
        );
        refused(
            spawn(&["spawn", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")]),
            &["it is not executable"],
        );
    }
}

#[test]
fn workers_that_do_not_use_mpi_are_an_error_after_the_limit() {
    let Some(mpi) = mpich() else {
        return;
    };
    let mut command = alone(&["spawn", example("ranks").to_str().unwrap(), "exit"]);
    command.env("MPI_LIBRARY", &mpi.library);
    let ended = run(command);
    let words = "error: MPICH 5.0.2 did not start 3 processes of ";
    let line = ended.has(1, words).lines(words)[0];
    assert!(
        line.contains("they did not initialise MPI within 5s"),
        "{line}"
    );
}

/// Runs `hosted.py` on two ranks.
fn hosted(mpi: &Mpi, words: &[&str]) -> Ended {
    let (python, library) = (mpi.python(), example("libhosted.so"));
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/launched/hosted.py");
    let mut all = vec![python.to_str().unwrap(), script, library.to_str().unwrap()];
    all.extend(words);
    let mut command = mpi.launch(2, &all);
    command.env("MPI4PY_LIBMPI", &mpi.library);
    run(command)
}

#[test]
fn a_python_program_lends_its_communicators() {
    // mpi4py has no build for the interface of the standard.
    for mpi in [open_mpi_5(), open_mpi_4(), mpich()].into_iter().flatten() {
        let ended = hosted(&mpi, &[]);
        assert!(ended.well, "{}", ended.text);
        ended.has(2, "passed");
        assert!(ended.after < Duration::from_secs(40));
    }
}

#[test]
fn a_python_program_with_too_few_threads_is_refused() {
    for mpi in [open_mpi_5(), mpich()].into_iter().flatten() {
        let ended = hosted(&mpi, &["funneled"]);
        let words =
            "MPI was initialised with MPI_THREAD_FUNNELED, and GPU calls come from other threads";
        ended.has(2, words);
    }
}
