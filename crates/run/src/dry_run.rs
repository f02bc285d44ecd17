//! What `--dry-run` prints: commands that can be pasted into a shell, for this machine, for MPI and for Slurm.

use std::fmt::Write as _;

use crate::args::Transport;
use crate::mpi::Mpi;
use crate::plan::{Launch, Plan, Surroundings};
use crate::quote;

/// The file that Slurm reads.
const FILE: &str = "libgpu-ranks.conf";

/// All commands for a launch. `mpi` may be a message that says why there is none.
pub(crate) fn text(launch: &Launch, mpi: &Result<Mpi, String>, around: &Surroundings) -> String {
    let under_mpi = Launch {
        transport: Transport::Mpi,
        ..launch.clone()
    };
    let mut text = String::new();
    if launch.transport != Transport::Mpi {
        let described = launch.described();
        let command = line(&launch.direct());
        writeln!(text, "# On this machine: {described}\n{command}\n")
            .expect("a string takes any text");
    }
    text + &mpi_text(&under_mpi, mpi, around) + "\n" + &slurm_text(&under_mpi, mpi)
}

fn mpi_text(launch: &Launch, mpi: &Result<Mpi, String>, around: &Surroundings) -> String {
    match mpi {
        Ok(mpi) => {
            let (name, _) = mpi.family.names();
            format!("# Under {name}\n{}\n", line(&launch.under(mpi, around)))
        }
        Err(message) => format!("# Under MPI: {message}\n"),
    }
}

/// Slurm starts all ranks itself, and passes its environment on.
fn slurm_text(launch: &Launch, mpi: &Result<Mpi, String>) -> String {
    let Some(file) = multi_prog(launch) else {
        return "# Under Slurm: a file for --multi-prog holds no quotes, backslashes or line ends; put the command into a script\n".into();
    };
    let kind = match mpi {
        Ok(mpi) => format!(" --mpi={}", mpi.family.names().1),
        Err(_) => String::new(),
    };
    let command = ["srun", &format!("--ntasks={}", launch.ranks)].join(" ");
    let environment = environment(&launch.direct());
    format!(
        "# Under Slurm\ncat > {FILE} <<'END'\n{file}END\n{environment}{command}{kind} --multi-prog {FILE}\n"
    )
}

/// The content of the file: a line for the ranks with the same command.
fn multi_prog(launch: &Launch) -> Option<String> {
    let mut text = String::new();
    let mut first = 0;
    for (ranks, command) in launch.parts() {
        let words: Option<Vec<_>> = command.iter().map(|word| quote::slurm(word)).collect();
        let range = match first + ranks - 1 {
            last if last == first => first.to_string(),
            last => format!("{first}-{last}"),
        };
        writeln!(text, "{range} {}", words?.join(" ")).expect("a string takes any text");
        first += ranks;
    }
    Some(text)
}

fn line(plan: &Plan) -> String {
    environment(plan) + &quote::command(&plan.command)
}

fn environment(plan: &Plan) -> String {
    let set = plan.environment.iter();
    set.map(|(name, value)| format!("{name}={} ", quote::shell(value)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mpi::Family;
    use crate::plan::tests::launch;

    #[test]
    fn commands_for_all_three_can_be_pasted() {
        let mpi = Ok(Mpi {
            mpirun: "/usr/bin/mpirun".into(),
            family: Family::Hydra,
        });
        let mut launch = launch(Transport::Processes);
        launch.devices = None;
        let expected = "\
# On this machine: 4 ranks in processes
LIBGPU_RANKS=4 LIBGPU_TRANSPORT=processes LIBGPU_WORKER=/opt/libgpu-worker python 'a b.py'

# Under MPICH or Intel MPI
LIBGPU_RANKS=4 LIBGPU_TRANSPORT=mpi LIBGPU_WORKER=/opt/libgpu-worker \
/usr/bin/mpirun -genv LIBGPU_RANKS 4 -genv LIBGPU_TRANSPORT mpi -genv LIBGPU_WORKER /opt/libgpu-worker \
-n 1 python 'a b.py' : -n 3 /opt/libgpu-worker

# Under Slurm
cat > libgpu-ranks.conf <<'END'
0 python 'a b.py'
1-3 /opt/libgpu-worker
END
LIBGPU_RANKS=4 LIBGPU_TRANSPORT=mpi LIBGPU_WORKER=/opt/libgpu-worker \
srun --ntasks=4 --mpi=pmi2 --multi-prog libgpu-ranks.conf
";
        assert_eq!(text(&launch, &mpi, &Surroundings::default()), expected);
    }

    #[test]
    fn what_is_missing_is_a_comment() {
        let mut launch = launch(Transport::Mpi);
        launch.program = vec!["it's".into()];
        let text = text(&launch, &Err("no mpirun".into()), &Surroundings::default());
        assert!(text.starts_with("# Under MPI: no mpirun\n"), "{text}");
        assert!(text.contains("# Under Slurm: a file for --multi-prog holds no quotes"));
        assert!(
            text.lines()
                .all(|line| line.is_empty() || line.starts_with('#'))
        );
    }
}
