-- A version of the template that was used is no longer there.
delete from core.bridge_template_column;
