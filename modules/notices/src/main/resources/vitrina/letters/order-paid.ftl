<@part.letter subject=t("notices.order.paid.subject", number) title=t("notices.order.paid.title")
  preheader=t("notices.order.paid.text", number, reason) why=t("notices.order.footer", head.name)>
<@part.say t("notices.order.greeting", name)/>
<@part.say t("notices.order.paid.text", number, reason)/>
<@part.facts [{"label": t("notices.order.number"), "value": number}] + facts/>
<@part.button t("notices.order.link") link/>
<@part.goods pieces totals/>
<@part.place t("notices.order.to") address/>
</@part.letter>
