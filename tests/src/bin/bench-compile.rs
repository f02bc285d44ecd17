//! Times our compiler in this process: envelope → IR, each program several times.

use std::time::Instant;

use qis_pipeline::{OptLevel, Options, Platform, Program};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let n: usize = args[0].parse().unwrap();
    for path in &args[1..] {
        let bytes = std::fs::read(path).unwrap();
        print!("{:32}", path.rsplit('/').next().unwrap());
        for opt_level in [OptLevel::O0, OptLevel::O2] {
            let options = Options { opt_level, ..Options::default() };
            let mut t: Vec<[f64; 4]> = (0..n)
                .map(|_| {
                    let a = Instant::now();
                    let p = Program::read(&bytes).unwrap_or_else(|e| panic!("{path}: {e}"));
                    let b = Instant::now();
                    let p = match p.prepare(Platform::Helios) { Ok(p) => p, Err(e) => { println!("{e}"); return [0.;4]} };
                    let c = Instant::now();
                    let m = p.compile(&options).unwrap_or_else(|e| panic!("{path}: {e}"));
                    let d = Instant::now();
                    let _ = m.ir();
                    let e = Instant::now();
                    [a - a, b - a, c - b, d - c, e - d].map(|d| d.as_secs_f64() * 1e3)[1..].try_into().unwrap()
                })
                .collect();
            t.sort_by(|a, b| a.iter().sum::<f64>().total_cmp(&b.iter().sum()));
            let m = t[n / 2];
            print!(" O{opt_level}: {:7.1} = {:6.1} {:6.1} {:6.1} {:6.1} |", m.iter().sum::<f64>(), m[0], m[1], m[2], m[3]);
        }
        println!();
    }
}
