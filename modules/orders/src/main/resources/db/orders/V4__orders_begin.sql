-- Where an order begins is said once; who places it does not write its states, which have one writer.
alter table orders_order alter column stage set default 'PLACED', alter column payment_state set default 'DUE';
