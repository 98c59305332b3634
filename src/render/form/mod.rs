//! The forms that a report comes in: a page, a table and a sheet, and each format that these become.

pub mod about;
pub mod archive;
pub mod csv;
pub mod docx;
pub mod figure;
pub mod html;
mod html_figure;
pub mod html_frame;
pub(crate) mod html_style;
mod html_text;
mod html_widget;
pub mod ics;
pub mod json;
pub mod markdown;
pub mod page;
pub(crate) mod piped;
pub mod report;
pub mod sheet;
pub mod style;
pub mod table;
pub mod target;
pub mod text;
pub mod widget;
pub mod workbook;
