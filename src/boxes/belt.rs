//! Several hands at one belt: what is put on it in order leaves it in the same order, whoever worked on it.
//!
//! What is on the belt is bounded by its weight: whoever puts on waits until enough has left, so that memory does not
//! grow with the length of what is read.

use crate::investigate::STACK;
use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::ops::ControlFlow;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// So much may be on the belt at once; something heavier goes alone.
const MAX_WEIGHT: usize = 16 << 20;

/// What is put on the belt.
pub trait Piece: Send {
    /// In bytes.
    fn weight(&self) -> usize;
}

/// Runs the belt: `feed` puts pieces on it until it ends or is told to, `hands` threads turn each into something by a
/// worker of their own, and `leave` gets those in order.
///
/// # Errors
/// The first error of `leave`, after which nothing else is done; one of its own where no thread could be started.
pub fn run<P: Piece, W, T: Send>(
    hands: usize,
    feed: impl FnOnce(&mut dyn FnMut(P) -> ControlFlow<()>),
    worker: impl Fn() -> W + Sync,
    work: impl Fn(&mut W, P) -> T + Sync,
    leave: impl FnMut(T) -> io::Result<()> + Send,
) -> io::Result<()> {
    let belt = Belt { state: Mutex::new(State::new(leave)), room: Condvar::new(), more: Condvar::new() };
    let idle = thread::scope(|scope| {
        let started = (0..hands.max(1)).map(|_| {
            let hand = || belt.work(&worker, &work);
            thread::Builder::new().name("scan".to_owned()).stack_size(STACK).spawn_scoped(scope, hand)
        });
        let started: Vec<_> = started.filter_map(Result::ok).collect();
        if !started.is_empty() {
            feed(&mut |piece| belt.put(piece));
        }
        belt.end();
        started.is_empty()
    });
    if idle {
        return Err(io::Error::other("no thread could be started"));
    }
    belt.state.into_inner().unwrap_or_else(PoisonError::into_inner).outcome
}

struct Belt<P, T, L> {
    state: Mutex<State<P, T, L>>,
    /// Signalled where weight has left.
    room: Condvar,
    /// Signalled where a piece was put on, or none will be.
    more: Condvar,
}

struct State<P, T, L> {
    waiting: VecDeque<(u64, P)>,
    /// Done before others that were put on earlier.
    done: BTreeMap<u64, (usize, T)>,
    leave: L,
    /// How many pieces were put on, and how many have left.
    put: u64,
    left: u64,
    /// Of everything that was put on and has not left.
    weight: usize,
    ended: bool,
    outcome: io::Result<()>,
}

impl<P, T, L> State<P, T, L> {
    fn new(leave: L) -> Self {
        let (waiting, done) = (VecDeque::new(), BTreeMap::new());
        Self { waiting, done, leave, put: 0, left: 0, weight: 0, ended: false, outcome: Ok(()) }
    }
}

impl<P: Piece, T, L: FnMut(T) -> io::Result<()>> Belt<P, T, L> {
    fn state(&self) -> MutexGuard<'_, State<P, T, L>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for room; a break where nothing is wanted any more.
    fn put(&self, piece: P) -> ControlFlow<()> {
        let weight = piece.weight();
        let is_full = |state: &mut State<P, T, L>| {
            state.outcome.is_ok() && state.weight > 0 && state.weight.saturating_add(weight) > MAX_WEIGHT
        };
        let mut state = self.room.wait_while(self.state(), is_full).unwrap_or_else(PoisonError::into_inner);
        if state.outcome.is_err() {
            return ControlFlow::Break(());
        }
        let number = state.put;
        state.put += 1;
        state.weight += weight;
        state.waiting.push_back((number, piece));
        self.more.notify_one();
        ControlFlow::Continue(())
    }

    fn end(&self) {
        self.state().ended = true;
        self.more.notify_all();
    }

    fn work<W>(&self, worker: impl Fn() -> W, work: impl Fn(&mut W, P) -> T) {
        let mut worker = worker();
        while let Some((number, piece)) = self.next() {
            let weight = piece.weight();
            let result = work(&mut worker, piece);
            self.pass_on(number, weight, result);
        }
    }

    fn next(&self) -> Option<(u64, P)> {
        let is_idle = |state: &mut State<P, T, L>| state.waiting.is_empty() && !state.ended;
        let mut state = self.more.wait_while(self.state(), is_idle).unwrap_or_else(PoisonError::into_inner);
        state.waiting.pop_front()
    }

    /// Lets everything leave whose turn it is.
    fn pass_on(&self, number: u64, weight: usize, result: T) {
        let mut state = self.state();
        state.done.insert(number, (weight, result));
        loop {
            let turn = state.left;
            let Some((weight, result)) = state.done.remove(&turn) else { break };
            state.left += 1;
            state.weight = state.weight.saturating_sub(weight);
            if state.outcome.is_ok() {
                state.outcome = (state.leave)(result);
            }
        }
        if state.outcome.is_err() {
            state.waiting.clear();
        }
        self.room.notify_all();
    }
}
