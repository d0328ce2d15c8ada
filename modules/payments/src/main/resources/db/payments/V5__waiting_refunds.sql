-- What orders may ask in their statements: the references whose refund waits for somebody. What the bank took back nobody can give back.
create view payments_waiting as
  select p.reference from payments_refund r join payments_payment p on p.id = r.payment_id
  where r.state in ('BY_HAND', 'REFUSED') and (r.state = 'BY_HAND' or p.state <> 'CHARGED_BACK');
