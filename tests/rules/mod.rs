//! The rules, each with what it finds and what it leaves alone.

mod corrected;
mod deciding;
mod edge;
mod entering;
mod evaluating;
mod fixture;
mod folders;
mod integrity;
mod later;
mod persons;
mod references;
mod running;
mod shown;
mod strategic;
mod words;
